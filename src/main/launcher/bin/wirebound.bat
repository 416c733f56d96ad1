@echo off
rem Starts Wirebound from any folder.
rem JAVA_HOME chooses the Java to run on, WIREBOUND_OPTS adds options for it.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Djava.awt.headless=true %WIREBOUND_OPTS% ^
    -jar "%HOME_DIR%\lib\wirebound.jar" %*
exit /b %ERRORLEVEL%
