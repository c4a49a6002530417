package fr.compteformation.platform.base;

/**
 * Pages that rooms lead to although they may not know the room that owns them, which lies
 * above. A page that only rooms above its owner lead to is named by its owner instead.
 */
public final class SharedPages {

	public static final PagePath HOME = new PagePath("/");

	public static final PagePath HELP = new PagePath("/aide");

	public static final PagePath CONTACT = new PagePath("/contact");

	public static final PagePath SESSION_EXPIRED = new PagePath("/session-expiree");

	/** The form posts to it too. */
	public static final PagePath SIGN_IN = new PagePath("/connexion");

	public static final PagePath REGISTRATION = new PagePath("/inscription");

	public static final PagePath RESUME_REGISTRATION = new PagePath("/inscription/reprendre");

	/** Where a sign-in leads when no other page asked for it. */
	public static final PagePath RIGHTS = new PagePath("/mes-droits");

	public static final PagePath DIPLOMA = new PagePath("/mes-droits/diplome");

	public static final PagePath DIF = new PagePath("/mes-droits/dif");

	public static final PagePath STATEMENT_PDF = new PagePath("/mes-droits/releve.pdf");

	public static final PagePath STATEMENT_CSV = new PagePath("/mes-droits/releve.csv");

	public static final PagePath PROFILE = new PagePath("/mon-profil");

	public static final PagePath CLOSE_ACCOUNT = new PagePath("/mon-profil/fermer");

	public static final PagePath MY_DATA = new PagePath("/mon-profil/donnees");

	public static final PagePath ACTIVITY = new PagePath("/mon-profil/activite");

	/** Each document is below it. */
	public static final PagePath DOCUMENTS = new PagePath("/documents");

	/** Where the pages of agents are. */
	public static final String AGENTS_FRAME = "/agent";

	/** The first page of agents; all of theirs are below it. */
	public static final PagePath AGENTS = new PagePath(AGENTS_FRAME);

	/** The DIF declarations to review, where agents begin. */
	public static final PagePath DIF_QUEUE = new PagePath("/agent/dif");

	/** For the password of an agent; the form posts to it too. */
	public static final PagePath AGENT_SIGN_IN = new PagePath("/agent/connexion");

	/** For the code of an agent; the form posts to it too. */
	public static final PagePath AGENT_CODE = new PagePath("/agent/code");

	private SharedPages() {
	}

}
