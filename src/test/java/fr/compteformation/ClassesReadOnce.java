package fr.compteformation;

import java.util.List;
import java.util.Map;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Keeps what Spring finds in class files for the next portal or test of the process,
 * which would read all of them again. Named in {@code META-INF/spring.factories} of the
 * tests.
 */
public class ClassesReadOnce implements ContextCustomizerFactory {

	private static final DefaultResourceLoader LOADER = new DefaultResourceLoader();

	private static final Map<Resource, MetadataReader> READ = LOADER.getResourceCache(MetadataReader.class);

	/** Looks for classes among those of the portal. */
	public static ClassPathScanningCandidateComponentProvider scanner() {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.setResourceLoader(LOADER);
		return scanner;
	}

	@Override
	public ContextCustomizer createContextCustomizer(Class<?> test,
			List<ContextConfigurationAttributes> configuration) {
		return new Customizer();
	}

	/** The same for all tests, so that they share portals. */
	private record Customizer() implements ContextCustomizer {

		@Override
		public void customizeContext(ConfigurableApplicationContext portal, MergedContextConfiguration test) {
			Map<Resource, MetadataReader> own = ((DefaultResourceLoader) portal).getResourceCache(MetadataReader.class);
			own.putAll(READ);
			portal.addBeanFactoryPostProcessor((beans) -> READ.putAll(own));
		}

	}

}
