package fr.compteformation.platform.base.ui;

import jakarta.servlet.MultipartConfigElement;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringServlet;
import com.vaadin.flow.spring.VaadinConfigurationProperties;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Replaces Vaadin’s servlet by ours. */
@Configuration(proxyBeanMethods = false)
class ServletConfiguration {

	@Bean
	ServletRegistrationBean<SpringServlet> portalServlet(ObjectProvider<MultipartConfigElement> multipart,
			VaadinConfigurationProperties properties, ApplicationContext portal) {
		return SpringBootAutoConfiguration.configureServletRegistrationBean(multipart, properties,
				new PortalServlet(portal, true));
	}

}
