package org.onelicence.localstack.issuer;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The development accounts, one per part that somebody plays. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {
    @Bean
    Map<String, Account> accounts() {
        return Account.all().stream().collect(Collectors.toMap(Account::login, Function.identity()));
    }

    @Bean
    UserDetailsService people(IssuerSettings settings) {
        var accounts = accounts();
        return login -> {
            var account = accounts.get(login);
            if (account == null) {
                throw new UsernameNotFoundException("Nobody is called that");
            }
            return User.withUsername(account.login())
                    .password("{noop}" + settings.password())
                    .roles(account.role())
                    .build();
        };
    }

    /** The secrets are random, made for this machine and handed over in plain text: a slow hash would hide nothing. */
    @Bean
    @SuppressWarnings("deprecation")
    PasswordEncoder passwords() {
        return new DelegatingPasswordEncoder(
                "noop", Map.of("noop", NoOpPasswordEncoder.getInstance(), "bcrypt", new BCryptPasswordEncoder()));
    }
}
