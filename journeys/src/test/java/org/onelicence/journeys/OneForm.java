package org.onelicence.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.openqa.selenium.By;

/** The one form as somebody fills it in a browser, step by step, with the matters that the navigator found. */
final class OneForm {
    private OneForm() {}

    static void fill(Walker walker, Enterprise enterprise) {
        press(walker, "开始填写").sees("需要哪些事项");
        enterprise.optionalMatterRefs().forEach(ref -> assertThat(
                        walker.has(By.cssSelector("input[name=optionalMatters][value='" + ref + "']:checked")))
                .as("%s is chosen already", ref)
                .isTrue());
        press(walker, "保存并继续").sees("申请主体");
        walker.type(By.name("uscc"), enterprise.uscc())
                .type(By.name("holderName"), enterprise.holderName())
                .click(By.xpath("//select[@name='district']/option[@value='浦东新区']"))
                .type(By.name("address"), enterprise.address());
        press(walker, "保存并继续").sees("申请信息");
        enterprise.answers().forEach((key, answer) -> answer(walker, "form." + key, answer));
        walker.looks("form");
        press(walker, "保存并继续").sees("窗口提交纸质件");
        walker.all(By.cssSelector("[name=onPaper]:not(:checked)")).stream()
                .map(paper -> paper.getDomAttribute("value"))
                .toList()
                .forEach(key -> walker.click(By.cssSelector("[name=onPaper][value='" + key + "']")));
        press(walker, "保存并继续").sees("告知承诺");
        walker.click(By.name("commitmentSigned"));
        press(walker, "保存并继续").sees("核对并提交");
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
        press(walker, "提交申请");
    }

    private static Walker press(Walker walker, String button) {
        return walker.click(By.xpath("//main//button[contains(.,'" + button + "')]"));
    }
}
