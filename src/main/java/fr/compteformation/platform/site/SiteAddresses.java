package fr.compteformation.platform.site;

import java.util.concurrent.TimeUnit;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Files of the operator’s that browsers ask for: the logo. */
@Configuration
class SiteAddresses implements WebMvcConfigurer {

	private static final String LOGO = "/assets/logo.svg";

	private final SiteSettings settings;

	SiteAddresses(SiteSettings settings) {
		this.settings = settings;
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry files) {
		if (this.settings.folder() != null) {
			files.addResourceHandler(LOGO)
				.addResourceLocations(this.settings.folder().toPath().resolve("assets").toUri() + "/",
						"classpath:/META-INF/resources/assets/")
				.setCacheControl(CacheControl.maxAge(1, TimeUnit.HOURS).cachePublic());
		}
	}

}
