package fr.compteformation.platform.site;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Pictures that browsers ask for: the logo and the icons, the operator’s first. */
@Configuration(proxyBeanMethods = false)
class SiteFiles implements WebMvcConfigurer {

	static final String LOGO = "assets/logo.svg";

	static final String DARK_LOGO = "assets/logo-dark.svg";

	static final String TOUCH_ICON = "assets/icon-180.png";

	static final String SMALL_ICON = "assets/icon-192.png";

	static final String BIG_ICON = "assets/icon-512.png";

	static final String OLD_ICON = "favicon.ico";

	private static final List<String> FILES = List.of(LOGO, DARK_LOGO, TOUCH_ICON, SMALL_ICON, BIG_ICON, OLD_ICON);

	private static final String OWN = "classpath:/META-INF/resources/";

	private final SiteSettings settings;

	SiteFiles(SiteSettings settings) {
		this.settings = settings;
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry files) {
		Stream<String> folders = Stream.concat(
				Stream.ofNullable(this.settings.folder()).map((folder) -> folder.toURI().toString()), Stream.of(OWN));
		files.addResourceHandler(FILES.stream().map((file) -> "/" + file).toArray(String[]::new))
			// The whole path is looked up below each.
			.addResourceLocations(folders.toArray(String[]::new))
			.setCacheControl(CacheControl.maxAge(1, TimeUnit.HOURS).cachePublic());
	}

}
