package fr.compteformation.platform.security.server;

import jakarta.servlet.DispatcherType;
import org.apache.catalina.core.StandardHost;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

import fr.compteformation.platform.base.PortalCookie;
import fr.compteformation.platform.base.PortalSettings;

/** Configures Tomcat. */
@Configuration(proxyBeanMethods = false)
class WebServer {

	private static final String SESSION_COOKIE = "JSESSIONID";

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> beforeTheFilterChain(PortalSettings settings,
			RefusalPage page) {
		return (server) -> {
			server.addContextValves(new LoggedPath(), new PublicAddress(settings.publicUrl()));
			server.addContextCustomizers((context) -> {
				StandardHost host = (StandardHost) context.getParent();
				// Set by name as well, so that the host does not add its default valve.
				host.setErrorReportValveClass(MalformedRequests.class.getName());
				host.getPipeline().addValve(new MalformedRequests(page));
			});
		};
	}

	/** All cookies follow the session cookie: see {@link PortalCookie}. */
	@Bean
	ServletContextInitializer sessionCookie(PortalSettings settings) {
		return (context) -> {
			if (settings.isHttps()) {
				context.getSessionCookieConfig().setName(PortalCookie.OF_THIS_HOST + SESSION_COOKIE);
				context.getSessionCookieConfig().setPath("/");
				context.getSessionCookieConfig().setSecure(true);
			}
		};
	}

	@Bean
	FilterRegistrationBean<HeadersOfErrors> headersOfErrors() {
		FilterRegistrationBean<HeadersOfErrors> filter = new FilterRegistrationBean<>(new HeadersOfErrors());
		filter.setDispatcherTypes(DispatcherType.ERROR);
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return filter;
	}

	@Bean
	FilterRegistrationBean<ContentsForScripts> contentsForScripts() {
		FilterRegistrationBean<ContentsForScripts> filter = new FilterRegistrationBean<>(new ContentsForScripts());
		// After the filter that sets the encoding of parameters.
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		return filter;
	}

}
