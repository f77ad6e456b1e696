package org.onelicence.log;

import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** What Axon needs whoever stores the events, and finds none of by itself where there is no JPA. */
@Configuration(proxyBeanMethods = false)
class AxonBasics {

    static {
        System.setProperty("axoniq.update-checker.disabled", "true"); // a registry does not call home
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager spring) {
        return new SpringTransactionManager(spring);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource database) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(database));
    }

    /** Tokens of a replay name the classes of what they wrap, which Jackson reads only where it is told so. */
    @Bean
    @Primary
    Serializer defaultSerializer() {
        var tokens = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .build();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(json -> json.polymorphicTypeValidator(tokens))
                .build();
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(List<EventTypes> types) {
        return FrozenSerializer.of(types);
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer tokens) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(tokens)
                .schema(TokenSchema.builder().setTokenTable("token_entry").build())
                .build();
    }

    @Bean
    CorrelationDataProvider originOfMessages() {
        return new MessageOriginProvider();
    }

    @Bean
    CorrelationDataProvider edgeOfMessages() {
        return new SimpleCorrelationDataProvider(EdgeMetadata.ACTOR, EdgeMetadata.TRACEPARENT, EdgeMetadata.COMMAND_ID);
    }

    /** Axon falls back to no transactions at all where it finds no manager: then this application must not run. */
    @Bean
    SmartInitializingSingleton axonHasRealTransactions(TransactionManager transactions) {
        return () -> {
            if (transactions instanceof NoTransactionManager) {
                throw new IllegalStateException("Axon would run without transactions");
            }
        };
    }
}
