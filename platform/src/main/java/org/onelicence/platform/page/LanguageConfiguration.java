package org.onelicence.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Chinese first. A person switches with {@code ?lang=en}; a program asks with Accept-Language. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration implements WebMvcConfigurer {

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("onelicence-language");
        resolver.setRejectInvalidCookies(false); // a cookie nobody understands is no reason to show nothing
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setDefaultLocaleFunction(LanguageConfiguration::asked);
        return resolver;
    }

    private static Locale asked(HttpServletRequest request) {
        var program = request.getRequestURI().startsWith("/api/");
        var english = Locale.ENGLISH.getLanguage().equals(request.getLocale().getLanguage());
        return program && english && request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                ? Locale.ENGLISH
                : Locale.SIMPLIFIED_CHINESE;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var change = new LocaleChangeInterceptor();
        change.setParamName("lang");
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change);
    }
}
