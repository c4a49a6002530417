package fr.compteformation.people.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** Contact preferences: language and optional emails. Forms bind it directly. */
@Embeddable
public class Preferences {

	@NotNull(message = "account.profile.language.missing")
	@Pattern(regexp = "fr|en", message = "account.profile.language.missing")
	@Column(name = "language")
	private @Nullable String language;

	@Column(name = "wants_dif_news")
	private boolean difNews = true;

	@Column(name = "wants_dossier_news")
	private boolean dossierNews = true;

	/** All optional emails; the language is set later. */
	public Preferences() {
	}

	/** All optional emails in this language. */
	public Preferences(String language) {
		this.language = language;
	}

	/** ISO 639 code of a language of the portal. */
	public @Nullable String getLanguage() {
		return this.language;
	}

	public void setLanguage(@Nullable String language) {
		this.language = language;
	}

	public boolean isDifNews() {
		return this.difNews;
	}

	public void setDifNews(boolean difNews) {
		this.difNews = difNews;
	}

	public boolean isDossierNews() {
		return this.dossierNews;
	}

	public void setDossierNews(boolean dossierNews) {
		this.dossierNews = dossierNews;
	}

	public boolean want(News news) {
		return switch (news) {
			case DIF -> this.difNews;
			case DOSSIERS -> this.dossierNews;
		};
	}

	public Preferences copy() {
		Preferences copy = new Preferences();
		copy.language = this.language;
		copy.difNews = this.difNews;
		copy.dossierNews = this.dossierNews;
		return copy;
	}

	public boolean areSameAs(Preferences other) {
		return java.util.Objects.equals(this.language, other.language) && this.difNews == other.difNews
				&& this.dossierNews == other.dossierNews;
	}

}
