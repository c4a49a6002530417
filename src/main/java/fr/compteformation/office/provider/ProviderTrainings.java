package fr.compteformation.office.provider;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.office.professional.ProfessionalAccounts;
import fr.compteformation.platform.register.Siret;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.training.catalogue.CourseContent;
import fr.compteformation.training.catalogue.CourseEditing;
import fr.compteformation.training.catalogue.CourseTerms;
import fr.compteformation.training.catalogue.Offer;
import fr.compteformation.training.catalogue.ProviderDetails;
import fr.compteformation.training.catalogue.SessionDates;
import fr.compteformation.training.catalogue.SessionPlace;

/**
 * Entry point of the module for training providers: their own trainings and sessions. A
 * training of another provider counts as missing.
 */
@Service
@Transactional
public class ProviderTrainings {

	private final CourseEditing editing;

	private final ProfessionalAccounts accounts;

	ProviderTrainings(CourseEditing editing, ProfessionalAccounts accounts) {
		this.editing = editing;
		this.accounts = accounts;
	}

	/** Whether the provider has said where it is. */
	@Transactional(readOnly = true)
	@PreAuthorize(Professional.ONLY_PROVIDERS)
	public boolean isDescribed(Professional professional) {
		return this.editing.provider(siret(professional)).isPresent();
	}

	/** Says where the provider is, before its first training. */
	@PreAuthorize(Professional.ONLY_PROVIDERS)
	public void describe(Professional professional, String street, String postalCode, String town) {
		this.editing.describe(siret(professional), new ProviderDetails(professional.displayName(), street, postalCode,
				town, null, this.accounts.qualityUntil(professional).orElse(null)));
	}

	/** The provider’s trainings, by title. */
	@Transactional(readOnly = true)
	@PreAuthorize(Professional.ONLY_PROVIDERS)
	public List<CourseEditing.EditedCourse> of(Professional professional) {
		return this.editing.of(siret(professional));
	}

	/** One of the provider’s trainings. */
	@Transactional(readOnly = true)
	@PreAuthorize(Professional.ONLY_PROVIDERS)
	public Optional<CourseEditing.EditedCourse> find(Professional professional, UUID course) {
		return this.editing.find(siret(professional), course);
	}

	/**
	 * Saves a training.
	 * @param course {@code null} for a new one
	 * @return its id
	 */
	@PreAuthorize(Professional.ONLY_PROVIDERS)
	public UUID save(Professional professional, @Nullable UUID course, CourseContent content, CourseTerms terms) {
		if (course == null) {
			return this.editing.create(siret(professional), content, terms);
		}
		this.editing.change(siret(professional), course, content, terms);
		return course;
	}

	/** Asks a supervisor to publish a training. */
	@PreAuthorize(Professional.ONLY_PROVIDERS)
	public boolean submit(Professional professional, UUID course) {
		return this.editing.submit(siret(professional), course);
	}

	/** Takes a training out of the search. */
	@PreAuthorize(Professional.ONLY_PROVIDERS)
	public boolean withdraw(Professional professional, UUID course) {
		return this.editing.withdraw(siret(professional), course);
	}

	/** Adds a session. */
	@PreAuthorize(Professional.ONLY_PROVIDERS)
	public void plan(Professional professional, UUID course, Offer.@Nullable Id session, SessionDates dates,
			SessionPlace place) {
		this.editing.plan(siret(professional), course, session, dates, place);
	}

	/** Takes a session out of the search. */
	@PreAuthorize(Professional.ONLY_PROVIDERS)
	public void withdraw(Professional professional, UUID course, Offer.Id session) {
		this.editing.withdraw(siret(professional), course, session);
	}

	private static Siret siret(Professional professional) {
		return new Siret(professional.siret());
	}

}
