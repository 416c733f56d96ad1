package org.wirebound.app.batch;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;

/** A file system in memory of which one operation fails: the n-th of its kind. Its paths stand for those of another. */
final class FaultyDisk extends FileSystem {
    private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix().toBuilder().setWorkingDirectory("/").build());
    private final FaultyProvider provider = new FaultyProvider(this, disk.provider());
    private final AtomicInteger left = new AtomicInteger();
    private Fault fault = Fault.NONE;

    /** What fails; a short write leaves the first half of what was to be written. */
    enum Fault { NONE, WRITE, SHORT_WRITE, SYNC, RENAME, CREATE, READ }

    /** A path of this file system. */
    private interface Wrapped {
        Path unwrapped();
    }

    /** Has one operation fail from now on: the n-th of its kind. */
    void fail(Fault kind, int number) {
        fault = kind;
        left.set(number);
    }

    /** True where the operation that was to fail has. */
    boolean hasFailed() {
        return left.get() <= 0;
    }

    /** True where this operation is to fail. */
    boolean fails(Fault kind) {
        return kind == fault && left.decrementAndGet() == 0;
    }

    static FileSystemException failure(Fault kind, Path path) {
        return new FileSystemException(path.toString(), null, kind == Fault.SYNC ? "Input/output error" : "No space left on device");
    }

    Path wrapped(Path path) {
        return (Path) Proxy.newProxyInstance(Wrapped.class.getClassLoader(), new Class<?>[] {Path.class, Wrapped.class}, (proxy, method, arguments) -> {
            if (method.getName().equals("unwrapped")) {
                return path;
            } else if (method.getName().equals("getFileSystem")) {
                return this;
            }
            try {
                Object[] plain = arguments == null ? new Object[0] : Arrays.stream(arguments).map(FaultyDisk::plain).toArray();
                return wrappedIfPath(method.invoke(path, plain));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    static Path real(Path path) {
        return path instanceof Wrapped wrapped ? wrapped.unwrapped() : path;
    }

    Iterator<Path> wrapped(Iterator<?> paths) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(paths, Spliterator.ORDERED), false)
                .map(path -> wrapped((Path) path)).iterator();
    }

    private Object wrappedIfPath(Object result) {
        return result instanceof Path path ? wrapped(path) : result instanceof Iterator<?> paths ? wrapped(paths) : result;
    }

    private static Object plain(Object value) {
        return value instanceof Path path ? real(path) : value;
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() throws IOException {
        disk.close();
    }

    @Override
    public boolean isOpen() {
        return disk.isOpen();
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return disk.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return () -> wrapped(disk.getRootDirectories().iterator());
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return disk.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return disk.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return wrapped(disk.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        PathMatcher matcher = disk.getPathMatcher(pattern);
        return path -> matcher.matches(real(path));
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return disk.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() throws IOException {
        return disk.newWatchService();
    }
}
