package fr.compteformation.platform.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.NoBreakSpaces;

/**
 * Renders {@code pdf/NAME.html} as an accessible PDF (PDF/UA-1, ISO 14289-1) with the
 * embedded typeface. Rendering loads no resources, whatever the texts contain.
 */
@Component
public class PdfTemplates {

	private final ITemplateEngine templates;

	private final Typeface typeface = new Typeface();

	static {
		// Its own log would bypass the portal’s and contain names.
		XRLog.setLoggingEnabled(false);
	}

	public PdfTemplates(MessageSource portalTexts) {
		this.templates = templates(portalTexts);
	}

	/**
	 * Renders a template.
	 * @param locale the language of its texts
	 * @param variables the variables of the template
	 */
	public byte[] render(String template, Locale locale, Map<String, Object> variables) {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		PdfRendererBuilder renderer = new PdfRendererBuilder();
		renderer.useExternalResourceAccessControl((address, type) -> false,
				ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
		renderer.useExternalResourceAccessControl((address, type) -> false,
				ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
		renderer.usePdfUaAccessibility(true);
		renderer.useUnicodeLineBreaker(new LineBreaks(locale));
		renderer.useFastMode();
		this.typeface.addTo(renderer);
		String html = this.templates.process(template, new Context(locale, variables));
		renderer.withHtmlContent(this.typeface.printable(unbroken(html, locale)), null);
		renderer.toStream(file);
		ClassLoader jars = Thread.currentThread().getContextClassLoader();
		// The JDK’s own XML is enough. Otherwise each file looks for another in all jars.
		Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
		try {
			renderer.run();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		finally {
			Thread.currentThread().setContextClassLoader(jars);
		}
		return file.toByteArray();
	}

	// Some texts are not translations, such as the source of a rule. Styles stay as they
	// are.
	private static String unbroken(String html, Locale locale) {
		int body = html.indexOf("<body");
		return html.substring(0, body) + NoBreakSpaces.in(html.substring(body), locale);
	}

	private static ITemplateEngine templates(MessageSource texts) {
		ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
		resolver.setPrefix("pdf/");
		resolver.setSuffix(".html");
		// PDF rendering needs well-formed XML.
		resolver.setTemplateMode(TemplateMode.XML);
		resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(resolver);
		engine.setTemplateEngineMessageSource(texts);
		return engine;
	}

}
