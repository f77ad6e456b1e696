package org.onelicence.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import tools.jackson.databind.json.JsonMapper;

/** A person at a browser: opens, clicks, types; looks at every page for what no page may have. */
final class Walker implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ChromeDriver browser;
    private final String name;
    private final String password;
    private int pictures;

    Walker(String name, Dimension size, String password) {
        this.name = name;
        this.password = password;
        this.browser = Chromium.open(size);
    }

    Walker open(URI page) {
        browser.get(page.toString());
        return this;
    }

    /** Forgets who was here, goes to a page that wants a login, and types it into the issuer's form. */
    Walker openAs(String login, URI page) {
        if (at().startsWith("http")) {
            browser.manage().deleteAllCookies(); // of every port of this host: the issuer's session too
        }
        open(page);
        wait(By.name("username")).sendKeys(login);
        browser.findElement(By.name("password")).sendKeys(password);
        browser.findElement(By.cssSelector("[type=submit], form button")).click();
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .withMessage(() -> "a page for " + login + " and not " + browser.getCurrentUrl())
                .until(any -> URI.create(at()).getPort() == page.getPort());
        return this;
    }

    Walker click(By what) {
        var found = wait(what);
        ((JavascriptExecutor) browser)
                .executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", found);
        found.click();
        return this;
    }

    Walker type(By field, String text) {
        var found = wait(field);
        found.clear();
        found.sendKeys(text);
        return this;
    }

    WebElement wait(By what) {
        return new WebDriverWait(browser, Duration.ofSeconds(20))
                .withMessage(() -> what + " on " + browser.getCurrentUrl() + "\n" + text())
                .until(ExpectedConditions.visibilityOfElementLocated(what));
    }

    List<WebElement> all(By what) {
        return browser.findElements(what);
    }

    boolean has(By what) {
        return !browser.findElements(what).isEmpty();
    }

    String at() {
        return String.valueOf(browser.getCurrentUrl());
    }

    String text() {
        return browser.findElement(By.tagName("body")).getText();
    }

    Walker sees(String... texts) {
        for (var text : texts) {
            new WebDriverWait(browser, Duration.ofSeconds(20))
                    .ignoring(StaleElementReferenceException.class) // the page before is just being left
                    .withMessage(() -> "“" + text + "” on " + browser.getCurrentUrl() + ":\n" + text())
                    .until(any -> text().contains(text));
        }
        return this;
    }

    /** Waits until a text is gone, as it goes when a search narrows a list. */
    Walker seesNo(String text) {
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> "no “" + text + "” on " + browser.getCurrentUrl() + ":\n" + text())
                .until(any -> !text().contains(text));
        return this;
    }

    /** A picture of the page, and the three things that hold on every page. */
    Walker looks(String what) {
        picture(what);
        assertThat(text()).as("Chinese text on %s", browser.getCurrentUrl()).containsPattern("\\p{IsHan}{2}");
        var width = (Number) browser.executeScript("return document.documentElement.scrollWidth - window.innerWidth");
        assertThat(width.intValue())
                .as("horizontal scroll on %s", browser.getCurrentUrl())
                .isLessThanOrEqualTo(0);
        assertThat(failures()).as("responses of %s", browser.getCurrentUrl()).isEmpty();
        return this;
    }

    private List<String> failures() {
        return browser.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> JSON.readTree(entry.getMessage()).path("message"))
                .filter(message ->
                        "Network.responseReceived".equals(message.path("method").asString()))
                .map(message -> message.path("params").path("response"))
                .filter(response -> response.path("status").asInt() >= 400)
                .map(response -> response.path("status").asInt() + " "
                        + response.path("url").asString())
                .filter(failure -> !failure.endsWith("/favicon.ico"))
                .toList();
    }

    private void picture(String what) {
        try {
            Files.createDirectories(SCREENSHOTS);
            // The whole page, not only what fits the window.
            var width = (Number) browser.executeScript("return window.innerWidth");
            var height = (Number) browser.executeScript("return document.documentElement.scrollHeight");
            var clip = Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1);
            var shot = browser.executeCdpCommand(
                    "Page.captureScreenshot", Map.of("captureBeyondViewport", true, "clip", clip));
            Files.write(
                    SCREENSHOTS.resolve("%s-%02d-%s.png".formatted(name, ++pictures, what)),
                    OutputType.BYTES.convertFromBase64Png(String.valueOf(shot.get("data"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        browser.quit();
    }
}
