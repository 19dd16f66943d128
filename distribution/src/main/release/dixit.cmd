@echo off
rem Dixit on Windows. Needs a Java 17 or later.
rem
rem   JAVA_HOME         the Java to use; else the java on the PATH
rem   DIXIT_JAVA_OPTS   options for Java instead of those chosen here, such as -Xmx8g
setlocal
set "ROOT=%~dp0"
set "JAVA=java"
if not defined JAVA_HOME goto start
set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAVA%" goto start
echo dixit: JAVA_HOME is %JAVA_HOME%, where there is no bin\java.exe: set it to a JDK 17 or later 1>&2
exit /b 1

:start
rem A gigabyte for the models and long articles, and room for one more article a processor.
set /a HEAP=1024 + 128 * NUMBER_OF_PROCESSORS
if not defined DIXIT_JAVA_OPTS set "DIXIT_JAVA_OPTS=-Xmx%HEAP%m"
"%JAVA%" "-Ddixit.root=%ROOT%." -Dfile.encoding=UTF-8 %DIXIT_JAVA_OPTS% -cp "%ROOT%lib\*" org.w3id.dixit.cli.Main %*
exit /b %ERRORLEVEL%
