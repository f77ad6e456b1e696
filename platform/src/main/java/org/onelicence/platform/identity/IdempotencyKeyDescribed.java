package org.onelicence.platform.identity;

import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where there are commands, the interface's description says that each can be asked for once only. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(name = "org.axonframework.commandhandling.CommandBus")
class IdempotencyKeyDescribed {

    private static final String MEANING =
            "Names this request: sent again with the same key and body it gets its first answer, with another body 422."
                    + " 同一键和内容重发得到首次结果，内容不同则拒绝。";

    @Bean
    OpenApiCustomizer idempotencyKey() {
        return api -> api.getPaths().values().forEach(path -> {
            if (path.getPost() != null) {
                path.getPost()
                        .addParametersItem(new HeaderParameter()
                                .name(CommandIds.HEADER)
                                .description(MEANING)
                                .schema(new StringSchema().minLength(1).maxLength(CommandIds.LENGTH_MAX)));
            }
        });
    }
}
