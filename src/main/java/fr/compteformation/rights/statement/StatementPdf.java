package fr.compteformation.rights.statement;

import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.pdf.PdfTemplates;

/** The statement as a PDF, rendered from {@code pdf/statement.html}. */
@Component
class StatementPdf {

	private final MessageSource texts;

	private final PdfTemplates templates;

	StatementPdf(MessageSource portalTexts, PdfTemplates templates) {
		this.texts = portalTexts;
		this.templates = templates;
	}

	byte[] write(Statement statement, Locale locale) {
		StatementWording wording = new StatementWording(this.texts, locale, statement);
		return this.templates.render("statement", locale, Map.of("statement", PrintedStatement.of(statement, wording)));
	}

}
