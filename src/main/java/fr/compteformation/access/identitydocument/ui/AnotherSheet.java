package fr.compteformation.access.identitydocument.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;

/** Offers to send another document instead of contesting a refusal. */
class AnotherSheet extends Composite<Div> {

	/**
	 * @param begin replaces this sheet by the form
	 */
	AnotherSheet(SerializableConsumer<AnotherSheet> begin) {
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("identityDocument.another.title")),
				new Paragraph(getTranslation("identityDocument.another.what")),
				new Button(getTranslation("identityDocument.another"), (click) -> begin.accept(this)));
	}

}
