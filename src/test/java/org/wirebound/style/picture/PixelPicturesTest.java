package org.wirebound.style.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirebound.style.Picture;
import org.wirebound.style.UnusablePictureException;

class PixelPicturesTest {
    @Test
    void whatShowsThroughIsLaidOnWhite() throws IOException {
        BufferedImage image = new BufferedImage(4, 2, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 0xFF14365C);
        image.setRGB(1, 0, 0x80FF0000);

        Picture.Raster raster = (Picture.Raster) PictureReader.read(file(image, "png"));

        assertThat(raster.width()).isEqualTo(4);
        assertThat(raster.ratio()).isEqualTo(2);
        assertThat(raster.grey()).isFalse();
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(raster.bytes()));
        assertThat(read.getColorModel().hasAlpha()).isFalse();
        assertThat(read.getRGB(0, 0)).isEqualTo(0xFF14365C);
        assertThat(new Color(read.getRGB(1, 0))).isEqualTo(new Color(255, 127, 127));
        assertThat(read.getRGB(2, 0)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void paletteAndGreyAreKeptAsTheyLook() throws IOException {
        byte[] shades = {0, (byte) 0x55, (byte) 0xAA, (byte) 0xFF};
        BufferedImage palette = new BufferedImage(2, 2, BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(2, 4, shades, new byte[4], shades));
        palette.getRaster().setSample(1, 1, 0, 2);
        BufferedImage grey = new BufferedImage(2, 2, BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setSample(0, 1, 0, 77);

        Picture.Raster coloured = (Picture.Raster) PictureReader.read(file(palette, "png"));
        Picture.Raster shaded = (Picture.Raster) PictureReader.read(file(grey, "png"));

        assertThat(ImageIO.read(new ByteArrayInputStream(coloured.bytes())).getRGB(1, 1)).isEqualTo(0xFFAA00AA);
        assertThat(shaded.grey()).isTrue();
        assertThat(ImageIO.read(new ByteArrayInputStream(shaded.bytes())).getRaster().getSample(0, 1, 0)).isEqualTo(77);
    }

    @Test
    void aJpegGoesThroughAsItIs() throws IOException {
        byte[] colours = file(new BufferedImage(30, 20, BufferedImage.TYPE_3BYTE_BGR), "jpeg");
        byte[] shades = file(new BufferedImage(30, 20, BufferedImage.TYPE_BYTE_GRAY), "jpeg");

        Picture.Raster raster = (Picture.Raster) PictureReader.read(colours);

        assertThat(raster).isEqualTo(new Picture.Raster(colours, Picture.Coding.JPEG, 30, 20, false));
        assertThat(((Picture.Raster) PictureReader.read(shades)).grey()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void aFileThatEndsTooEarlyIsDamaged(String format) throws IOException {
        BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = image.createGraphics();
        pen.fillOval(3, 3, 190, 150);
        pen.dispose();
        byte[] file = file(image, format);

        for (int length : new int[] {9, 30, file.length / 3}) {
            assertThatThrownBy(() -> PictureReader.read(Arrays.copyOf(file, length)))
                    .isInstanceOf(UnusablePictureException.class).hasMessageContaining("damaged");
        }
    }

    @Test
    void aPictureOfManyPixelsIsRefusedBeforeItIsUnpacked() throws IOException {
        byte[] file = file(new BufferedImage(2, 2, BufferedImage.TYPE_BYTE_GRAY), "png");
        ByteBuffer header = ByteBuffer.wrap(file);
        header.putInt(16, 1_000_000).putInt(20, 1_000_000); // ISO/IEC 15948, 11.2.2
        CRC32 crc = new CRC32();
        crc.update(file, 12, 17);
        header.putInt(29, (int) crc.getValue());

        assertThatThrownBy(() -> PictureReader.read(file)).hasMessageContaining("1000000 by 1000000 pixels").hasMessageContaining("20 million");
    }

    @Test
    void aJpegOfManyPixelsIsRefusedToo() throws IOException {
        byte[] file = file(new BufferedImage(2, 2, BufferedImage.TYPE_BYTE_GRAY), "jpeg");
        int frame = frame(file);
        ByteBuffer.wrap(file).putShort(frame + 5, (short) 60_000).putShort(frame + 7, (short) 60_000);

        assertThatThrownBy(() -> PictureReader.read(file)).hasMessageContaining("60000 by 60000 pixels");
    }

    @Test
    void coloursOfThePressAreRefused() throws IOException {
        byte[] file = file(new BufferedImage(2, 2, BufferedImage.TYPE_3BYTE_BGR), "jpeg");
        file[frame(file) + 9] = 4;

        assertThatThrownBy(() -> PictureReader.read(file)).hasMessageContaining("CMYK").hasMessageContaining("RGB");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6})
    void aJpegThatIsToBeTurnedIsRefused(int orientation) throws IOException {
        byte[] plain = file(new BufferedImage(2, 2, BufferedImage.TYPE_3BYTE_BGR), "jpeg");
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.put(new byte[] {(byte) 0xFF, (byte) 0xE1}).putShort((short) 34).put("Exif\0\0MM\0*".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .putInt(8).putShort((short) 1).putShort((short) 0x112).putShort((short) 3).putInt(1).putShort((short) orientation);
        ByteArrayOutputStream turned = new ByteArrayOutputStream();
        turned.write(plain, 0, 2);
        turned.writeBytes(exif.array());
        turned.write(plain, 2, plain.length - 2);

        if (orientation == 1) {
            assertThat(PictureReader.read(turned.toByteArray())).isInstanceOf(Picture.Raster.class);
        } else {
            assertThatThrownBy(() -> PictureReader.read(turned.toByteArray())).hasMessageContaining("on its side");
        }
    }

    @Test
    void aLargeFileIsRefused() {
        assertThatThrownBy(() -> PictureReader.read(new byte[(2 << 20) + 1])).hasMessageContaining("2 MiB");
    }

    private static int frame(byte[] jpeg) {
        for (int at = 2; at < jpeg.length; at += 2 + Short.toUnsignedInt(ByteBuffer.wrap(jpeg).getShort(at + 2))) {
            if (jpeg[at + 1] == (byte) 0xC0) {
                return at;
            }
        }
        throw new AssertionError("no frame");
    }

    private static byte[] file(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, bytes)).isTrue();
        return bytes.toByteArray();
    }
}
