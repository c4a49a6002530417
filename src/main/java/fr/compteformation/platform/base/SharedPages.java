package fr.compteformation.platform.base;

/**
 * Pages that lower rooms link to without depending on the room that owns them. A page
 * that only higher rooms link to is declared by its owner instead.
 */
public final class SharedPages {

	public static final PagePath HOME = new PagePath("/");

	public static final PagePath HELP = new PagePath("/aide");

	/** The registration and the DIF in pictures; the names of its parts are anchors. */
	public static final PagePath TUTORIAL = new PagePath("/aide/tutoriel");

	/** The door for employers; each of their tasks is below it. */
	public static final PagePath EMPLOYERS = new PagePath("/employeurs");

	/** The layout of the employers’ yearly file, and its check. */
	public static final PagePath EMPLOYER_CHECK = new PagePath("/employeurs/verifier-fichier");

	public static final PagePath CONTACT = new PagePath("/contact");

	/** “Mes échanges”: the person’s questions and the answers. */
	public static final PagePath EXCHANGES = new PagePath("/mes-echanges");

	public static final PagePath SESSION_EXPIRED = new PagePath("/session-expiree");

	/** Also the target of the form. */
	public static final PagePath SIGN_IN = new PagePath("/connexion");

	public static final PagePath REGISTRATION = new PagePath("/inscription");

	public static final PagePath RESUME_REGISTRATION = new PagePath("/inscription/reprendre");

	/** The default page after sign-in. */
	public static final PagePath RIGHTS = new PagePath("/mes-droits");

	public static final PagePath DIPLOMA = new PagePath("/mes-droits/diplome");

	public static final PagePath DIF = new PagePath("/mes-droits/dif");

	/** A recorded retirement, to read and to contest. */
	public static final PagePath RETIREMENT = new PagePath("/mon-depart-a-la-retraite");

	/** The search for trainings; each is below it. */
	public static final PagePath TRAININGS = new PagePath("/formations");

	/** The query of that page for the trainings that the person’s rights pay. */
	public static final String PAID = "prix=couvert";

	/** “Mon espace”: the personal activity account; its rooms are below it. */
	public static final PagePath SPACE = new PagePath("/mon-espace");

	/** “Mes compétences”; a trade may follow as a query. */
	public static final PagePath SKILLS = new PagePath("/mon-espace/competences");

	/** “Mes bulletins de salaire”. */
	public static final PagePath PAYSLIPS = new PagePath("/mon-espace/bulletins");

	/** “Mon projet professionnel”; a trade may follow as a query. */
	public static final PagePath PROJECT = new PagePath("/mon-espace/projet");

	/** What a helper prepares for a person; the delegation that allows it is below it. */
	public static final PagePath PREPARE = new PagePath("/preparer");

	/** “Préparé pour moi”: what helpers prepared for the signed-in person. */
	public static final PagePath PREPARED = new PagePath("/prepare-pour-moi");

	public static final PagePath STATEMENT_PDF = new PagePath("/mes-droits/releve.pdf");

	public static final PagePath STATEMENT_CSV = new PagePath("/mes-droits/releve.csv");

	public static final PagePath PROFILE = new PagePath("/mon-profil");

	/** “Prouvez que c’est vous”. */
	public static final PagePath PROVE_IDENTITY = new PagePath("/prouver-mon-identite");

	public static final PagePath CLOSE_ACCOUNT = new PagePath("/mon-profil/fermer");

	public static final PagePath MY_DATA = new PagePath("/mon-profil/donnees");

	public static final PagePath ACTIVITY = new PagePath("/mon-profil/activite");

	/** Each document is below this path. */
	public static final PagePath DOCUMENTS = new PagePath("/documents");

	/** The path of the agents’ section. */
	public static final String AGENTS_FRAME = "/agent";

	/** The agents’ home page; all their pages are below it. */
	public static final PagePath AGENTS = new PagePath(AGENTS_FRAME);

	/** The queue of DIF declarations, where agents start. */
	public static final PagePath DIF_QUEUE = new PagePath("/agent/dif");

	/** Finds a person; each person’s page is below it. */
	public static final PagePath PEOPLE = new PagePath("/agent/personnes");

	/** People’s questions; each is below it. */
	public static final PagePath QUESTIONS = new PagePath("/agent/demandes");

	/** The agent’s password page; also the target of its form. */
	public static final PagePath AGENT_SIGN_IN = new PagePath("/agent/connexion");

	/** Asks for an agent’s new password. */
	public static final PagePath AGENT_PASSWORD = new PagePath("/agent/mot-de-passe-oublie");

	/** The agent’s code page; also the target of its form. */
	public static final PagePath AGENT_CODE = new PagePath("/agent/code");

	/** The path below which professionals work; the page itself is open to everybody. */
	public static final String PROFESSIONALS_FRAME = "/professionnels";

	/** What training providers find here, and how they get in. */
	public static final PagePath PROFESSIONALS = new PagePath(PROFESSIONALS_FRAME);

	/** Where professionals start; leads to the pages of their kind. */
	public static final PagePath PROFESSIONAL_START = new PagePath("/professionnels/accueil");

	/** What an employer adds to the rights of employees. */
	public static final PagePath EMPLOYER_TOP_UPS = new PagePath("/professionnels/abondements");

	/** The professionals’ password page; also the target of its form. */
	public static final PagePath PROFESSIONAL_SIGN_IN = new PagePath("/professionnels/connexion");

	/** The professionals’ code page; also the target of its form. */
	public static final PagePath PROFESSIONAL_CODE = new PagePath("/professionnels/code");

	private SharedPages() {
	}

}
