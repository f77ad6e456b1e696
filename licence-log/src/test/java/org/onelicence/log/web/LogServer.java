package org.onelicence.log.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.onelicence.log.tree.TestLog;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** The log's face on a real port; whoever sends `Bearer auditor` is one. */
final class LogServer implements AutoCloseable {

    private final Tomcat tomcat = new Tomcat();
    private final HttpClient client = HttpClient.newHttpClient();

    LogServer(TestLog log, Map<String, Object> properties) {
        var spring = new GenericWebApplicationContext();
        spring.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", properties));
        spring.registerBean(DataSource.class, log::database);
        spring.registerBean(Clock.class, Clock::systemUTC);
        new AnnotatedBeanDefinitionReader(spring).register(Web.class, LicenceLogWebConfiguration.class);
        start(spring);
    }

    @EnableWebMvc
    static class Web {}

    private void start(GenericWebApplicationContext spring) {
        try {
            Path folder = Files.createTempDirectory("log-server");
            tomcat.setBaseDir(folder.toString());
            tomcat.setPort(0);
            var context = tomcat.addContext("", folder.toString());
            var filter = new FilterDef();
            filter.setFilterName("roles");
            filter.setFilter(new Roles());
            context.addFilterDef(filter);
            var everything = new FilterMap();
            everything.setFilterName("roles");
            everything.addURLPattern("/*");
            context.addFilterMap(everything);
            var web = Tomcat.addServlet(context, "web", new DispatcherServlet(spring));
            web.setLoadOnStartup(1);
            web.addMapping("/");
            tomcat.start();
            if (!spring.isActive()) {
                throw new IllegalStateException("The application did not start");
            }
        } catch (IOException | LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address(path)).POST(HttpRequest.BodyPublishers.ofString(body, UTF_8));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Where an auditor finds the log. */
    String logUrl() {
        return address("/log").toString();
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + path);
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    private static final class Roles extends HttpFilter {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            chain.doFilter(
                    new HttpServletRequestWrapper(request) {
                        @Override
                        public boolean isUserInRole(String role) {
                            return ("Bearer " + role).equals(getHeader("Authorization"));
                        }
                    },
                    response);
        }
    }
}
