package fr.compteformation.access.passkey.ui;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import fr.compteformation.access.passkey.RecoveryCode;
import fr.compteformation.platform.base.PortalTime;

/**
 * Ten new recovery codes, shown once: to write down, print or save.
 */
class ShownCodes extends Composite<Section> {

	/**
	 * @param day the date of creation
	 * @param noted called when the person has saved them
	 */
	ShownCodes(List<RecoveryCode> codes, LocalDate day, SerializableRunnable noted) {
		OrderedList list = new OrderedList();
		list.addClassName("codes");
		codes.forEach((code) -> list.add(new ListItem(code.value())));
		Button print = new Button(getTranslation("action.print"));
		print.addClickListener((click) -> print.getElement().executeJs("window.print()"));
		Button done = new Button(getTranslation("passkey.codes.noted"), (click) -> noted.run());
		done.addThemeVariants(ButtonVariant.PRIMARY);
		Div actions = new Div(print, download(codes, day));
		actions.addClassNames("actions", "near");
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("passkey.codes.title")),
				new Paragraph(getTranslation("passkey.codes.what")),
				new Paragraph(getTranslation("passkey.codes.once")), list, actions, done);
	}

	private Anchor download(List<RecoveryCode> codes, LocalDate day) {
		String text = codes.stream()
			.map(RecoveryCode::value)
			.collect(Collectors.joining("\r\n",
					getTranslation("passkey.codes.file.title") + "\r\n"
							+ getTranslation("passkey.codes.file.made", PortalTime.date(day, getLocale())) + "\r\n\r\n",
					"\r\n"));
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		DownloadHandler file = DownloadHandler
			.fromInputStream((event) -> new DownloadResponse(new java.io.ByteArrayInputStream(bytes),
					getTranslation("passkey.codes.file.name"), "text/plain;charset=UTF-8", bytes.length));
		Anchor download = new Anchor(file, getTranslation("passkey.codes.download"));
		download.addClassNames("btn", "ghost");
		return download;
	}

}
