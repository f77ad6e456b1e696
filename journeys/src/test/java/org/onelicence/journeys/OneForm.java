package org.onelicence.journeys;

import org.openqa.selenium.By;

/** The one form as somebody fills it in a browser. */
final class OneForm {
    private OneForm() {}

    static void fill(Walker walker, Enterprise enterprise) {
        walker.type(By.name("uscc"), enterprise.uscc())
                .type(By.name("holderName"), enterprise.holderName())
                .type(By.name("address"), enterprise.address());
        enterprise
                .optionalMatterRefs()
                .forEach(ref -> walker.click(By.cssSelector("input[name=optionalMatters][value='" + ref + "']")));
        enterprise.answers().forEach((key, answer) -> answer(walker, "form." + key, answer));
        walker.click(By.name("commitmentSigned"));
    }

    private static void answer(Walker walker, String name, String answer) {
        var choice = By.cssSelector("input[type=radio][name='" + name + "'][value='" + answer + "']");
        var option = By.xpath("//select[@name='" + name + "']/option[@value='" + answer + "']");
        if (walker.has(choice)) {
            walker.click(choice);
        } else if (walker.has(option)) {
            walker.click(option);
        } else {
            walker.type(By.name(name), answer);
        }
    }

    static void submit(Walker walker) {
        walker.click(By.xpath("//main//button[contains(.,'提交')]"));
    }
}
