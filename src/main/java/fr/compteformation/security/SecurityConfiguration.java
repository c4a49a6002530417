package fr.compteformation.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;

/**
 * One filter chain for all: the framework’s requests go to the root address, so that a
 * chain of its own for some address would guard first loads only. Views say who may see
 * them, doors who may call them.
 */
@Configuration
@EnableMethodSecurity
class SecurityConfiguration {

	@Bean
	SecurityFilterChain filterChain(HttpSecurity http) {
		return http.with(VaadinSecurityConfigurer.vaadin(), (vaadin) -> vaadin.loginView("/connexion")).build();
	}

}
