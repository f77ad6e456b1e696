package org.onelicence.journeys;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The Chromium and chromedriver that Debian installs; never one that is downloaded. */
final class Chromium {
    static final Dimension DESK = new Dimension(1280, 900);
    static final Dimension PHONE = new Dimension(390, 844);

    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    /** Selenium warns at every start that it has no classes for this version's DevTools; we use none of them. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private Chromium() {}

    static boolean isHere() {
        return Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
    }

    static String sentenceForItsAbsence() {
        return """

                ################################################################################
                ##                                                                            ##
                ##   BROWSER TESTS DID NOT RUN: no /usr/bin/chromium and /usr/bin/chromedriver ##
                ##   Debian: apt-get install chromium chromium-driver fonts-noto-cjk          ##
                ##                                                                            ##
                ################################################################################
                """;
    }

    static ChromeDriver open(Dimension size) {
        SELENIUM.setLevel(Level.SEVERE);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .withLogFile(new File("target/chromedriver.log"))
                .build();
        var options = new ChromeOptions();
        options.setBinary(BROWSER.toFile());
        options.addArguments(flags());
        if (size.equals(PHONE)) {
            // A window cannot be this narrow; a phone can.
            options.setExperimentalOption(
                    "mobileEmulation",
                    Map.of(
                            "deviceMetrics",
                            Map.of(
                                    "width",
                                    size.getWidth(),
                                    "height",
                                    size.getHeight(),
                                    "pixelRatio",
                                    2.0,
                                    "mobile",
                                    true)));
        } else {
            options.addArguments("--window-size=" + size.getWidth() + "," + size.getHeight());
        }
        var logging = new LoggingPreferences();
        logging.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logging);
        return new ChromeDriver(service, options);
    }

    /** As root there is no sandbox; without the others Chromium asks hosts outside for this and that. */
    private static List<String> flags() {
        try {
            return Stream.of(
                            "--headless=new",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--disable-dev-shm-usage",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--lang=zh-CN",
                            "--accept-lang=zh-CN",
                            "--hide-scrollbars",
                            "--user-data-dir=" + Files.createTempDirectory("onelicence-chromium"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
