package fr.compteformation.office.employer.ui;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.UploadEvent;

import fr.compteformation.office.employer.FileChecks;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.document.ui.CsvUpload;
import fr.compteformation.platform.security.Network;
import fr.compteformation.rights.feeding.FileCheck;

/**
 * Describes the employers’ yearly file and checks one, line by line. Nothing of it is
 * stored.
 */
@Route(FileCheckView.ADDRESS)
@AnonymousAllowed
@TitleKey("employer.check.title")
class FileCheckView extends Composite<Div> implements TranslatedTitle {

	static final String ADDRESS = "employeurs/verifier-fichier";

	private static final String EXAMPLE = """
			nir;nom_naissance;annee;heures;statut;siret
			255081416802538;Martin;2025;1607;SALARIE;73282932000074
			186022A21532523;Le Bihan;2025;820,50;APPRENTI;73282932000074
			""";

	private final FileChecks checks;

	private final Network network = Network.of(VaadinRequest.getCurrent().getRemoteAddr());

	private final FileFindings findings = new FileFindings();

	FileCheckView(FileChecks checks) {
		this.checks = checks;
		getContent().addClassNames("narrow", "stack");
		getContent().add(new H1(getTranslation(titleKey())), new Paragraph(getTranslation("employer.check.intro")),
				choice(), this.findings, layout());
	}

	private Component choice() {
		CsvUpload upload = new CsvUpload(this.checks.mostBytes(), this::receive, () -> this.findings.refuse(tooBig()),
				(name, reason) -> this.findings.refuse(getTranslation("document.field.refused", name, reason)));
		Section choice = new Section(new H2(getTranslation("employer.check.choose")),
				new Paragraph(getTranslation("employer.check.limits", this.checks.mostLines(), megabytes())), upload,
				new Paragraph(getTranslation("employer.check.unknown")));
		choice.addClassNames("sheet", "stack");
		return choice;
	}

	// Runs during the upload, without locking the session.
	private void receive(UploadEvent arriving) throws IOException {
		try (InputStream content = arriving.getInputStream()) {
			boolean admitted = this.checks.admits(this.network);
			Optional<FileCheck> check = admitted ? this.checks.check(content) : Optional.empty();
			arriving.getUI()
				.access(() -> check.ifPresentOrElse(this.findings::show,
						() -> this.findings.refuse(admitted ? tooBig() : getTranslation("employer.tooMany"))));
		}
	}

	private Component layout() {
		CardTable columns = new CardTable("employer.check.layout", "employer.check.column", "employer.check.meaning");
		for (String column : EXAMPLE.substring(0, EXAMPLE.indexOf('\n')).split(";")) {
			columns.add(new Code(column), new Span(getTranslation("employer.check.column." + column)));
		}
		Section layout = new Section(new H2(getTranslation("employer.check.layout")),
				new Paragraph(getTranslation("employer.check.format")), columns,
				new Paragraph(getTranslation("employer.check.example")), new Pre(EXAMPLE));
		layout.addClassNames("sheet", "stack", "layout-of-file");
		return layout;
	}

	private String tooBig() {
		return getTranslation("employer.check.tooBig", megabytes());
	}

	private int megabytes() {
		return this.checks.mostBytes() >> 20;
	}

}
