package fr.compteformation.platform.document.ui;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.security.Citizen;

/**
 * A form with the upload field.
 */
@Route("essai/fichiers")
@RolesAllowed(Citizen.ROLE)
class AttachmentPage extends Composite<Div> implements TranslatedTitle {

	AttachmentPage(Documents documents, AuthenticationContext authentication) {
		AttachmentField field = new AttachmentField(documents,
				authentication.getAuthenticatedUser(Citizen.class).orElseThrow());
		field.setLabel("Attestation");
		new Binder<>().forField(field).asRequired("Joignez un fichier.").bind((bean) -> List.of(), (bean, files) -> {
		});
		TextField text = new TextField("Remarque");
		Div sheet = new Div(text, field);
		sheet.addClassNames("sheet", "stack");
		getContent().addClassName("narrow");
		getContent().add(new H1("Mes fichiers"), sheet);
	}

	@Override
	public String titleKey() {
		return "contact.title";
	}

}
