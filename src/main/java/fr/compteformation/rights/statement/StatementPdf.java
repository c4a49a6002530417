package fr.compteformation.rights.statement;

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

/**
 * The statement as an accessible PDF (PDF/UA-1, ISO 14289-1) with the embedded typeface,
 * rendered from {@code statement/statement.html}. Rendering loads no resources, whatever
 * the texts contain.
 */
@Component
class StatementPdf {

	private final MessageSource texts;

	private final ITemplateEngine templates;

	private final Typeface typeface = new Typeface();

	static {
		// Its own log would bypass the portal’s and contain names.
		XRLog.setLoggingEnabled(false);
	}

	StatementPdf(MessageSource portalTexts) {
		this.texts = portalTexts;
		this.templates = templates(portalTexts);
	}

	byte[] write(Statement statement, Locale locale) {
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
		renderer.withHtmlContent(this.typeface.printable(html(statement, locale)), null);
		renderer.toStream(file);
		try {
			renderer.run();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return file.toByteArray();
	}

	private String html(Statement statement, Locale locale) {
		StatementWording wording = new StatementWording(this.texts, locale, statement);
		return this.templates.process("statement",
				new Context(locale, Map.of("statement", PrintedStatement.of(statement, wording))));
	}

	private static ITemplateEngine templates(MessageSource texts) {
		ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
		resolver.setPrefix("statement/");
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
