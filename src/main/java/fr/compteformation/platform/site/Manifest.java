package fr.compteformation.platform.site;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/**
 * The web application manifest: name, icons and colours for a start screen. There is no
 * service worker: what people see is never older than their session.
 */
@Configuration(proxyBeanMethods = false)
class Manifest {

	static final String ADDRESS = "/manifest.webmanifest";

	@Bean
	SimpleUrlHandlerMapping manifestMapping(SiteSettings site, SiteMarks marks, SiteStyle style, JsonMapper json) {
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("name", site.name());
		members.put("short_name", site.name());
		members.put("start_url", "/");
		members.put("display", "browser");
		members.put("lang", "fr");
		members.put("theme_color", style.accent());
		members.put("background_color", ColourScheme.LIGHT.paper().toString());
		members.put("icons", marks.icons());
		byte[] content = json.writeValueAsBytes(members);
		HttpRequestHandler handler = (HttpServletRequest request, HttpServletResponse response) -> {
			response.setContentType("application/manifest+json");
			response.setCharacterEncoding(StandardCharsets.UTF_8.name());
			response.setHeader(HttpHeaders.CACHE_CONTROL,
					CacheControl.maxAge(1, TimeUnit.HOURS).cachePublic().getHeaderValue());
			response.getOutputStream().write(content);
		};
		return new SimpleUrlHandlerMapping(Map.of(ADDRESS, handler), Ordered.HIGHEST_PRECEDENCE);
	}

}
