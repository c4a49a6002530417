package fr.compteformation.people.identityproof.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import fr.compteformation.people.identityproof.ProofNeed;
import fr.compteformation.platform.base.SharedPages;

/** Says that a proof of identity is needed here, and leads to it. */
public class ProofPanel extends Composite<Section> {

	/**
	 * @param need what the proof opens: {@link ProofNeed#TO_SEE} or
	 * {@link ProofNeed#TO_SPEND}
	 */
	public ProofPanel(ProofNeed need) {
		Anchor prove = new Anchor(SharedPages.PROVE_IDENTITY.path(), getTranslation("identity.prove.go"));
		prove.addClassName("btn");
		getContent().addClassName("next");
		getContent().add(new H2(getTranslation("identity.prove.title")),
				new Paragraph(getTranslation("identity.need." + need.name())), prove);
	}

}
