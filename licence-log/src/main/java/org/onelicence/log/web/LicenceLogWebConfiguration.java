package org.onelicence.log.web;

import java.time.Clock;
import javax.sql.DataSource;
import org.onelicence.log.tree.CheckpointSigner;
import org.onelicence.log.tree.Cosignatures;
import org.onelicence.log.tree.TreeKeeper;
import org.onelicence.log.tree.TreeReader;
import org.onelicence.log.tree.VerifierKey;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A log's tree and its public face. The service brings a clock, its database and the security of {@code /log/**}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LogTreeProperties.class)
public class LicenceLogWebConfiguration {

    @Bean
    CheckpointSigner checkpointSigner(LogTreeProperties configured) {
        return configured.signer();
    }

    @Bean(initMethod = "start")
    @DependsOnDatabaseInitialization
    TreeKeeper treeKeeper(DataSource database, CheckpointSigner signer, Clock clock, LogTreeProperties configured) {
        return new TreeKeeper(database, signer, clock, configured.pause());
    }

    /** What does not fit what was signed before needs a person: nobody shall build further on it. */
    @Bean("log-tree")
    HealthIndicator logTreeHealth(TreeKeeper keeper) {
        return () -> {
            var broken = keeper.broken();
            return broken == null
                    ? Health.up().build()
                    : Health.outOfService()
                            .withDetail("broken", String.valueOf(broken.getMessage()))
                            .build();
        };
    }

    @Bean
    TreeReader treeReader(DataSource database) {
        return new TreeReader(database);
    }

    @Bean
    TileController tileController(TreeReader tree, DataSource database) {
        return new TileController(tree, new EntryBundles(database));
    }

    @Bean
    CheckpointController checkpointController(
            TreeReader tree, CheckpointSigner signer, DataSource database, Clock clock, LogTreeProperties configured) {
        var witnesses = configured.witnesses().stream().map(VerifierKey::parse).toList();
        return new CheckpointController(tree, signer.keys(), new Cosignatures(database, witnesses, clock));
    }
}
