package fr.compteformation.training.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.search.Words;
import fr.compteformation.training.catalogue.CourseDetails;

/** The words of the trainings, in memory. Trainings are numbered as they are added. */
class CourseText {

	private static final String TITLE = "title";

	private static final String SKILLS = "skills";

	private static final String REST = "rest";

	private static final float TITLE_BOOST = 4;

	private static final float SKILLS_BOOST = 2;

	/** Shorter words have too many neighbours. */
	private static final int SHORTEST_TYPO = 4;

	private static final int LONG_WORD = 8;

	private static final int LONGEST_TYPO = 30;

	private static final int MOST_STEMS = 12;

	private final Words words;

	private final IndexSearcher searcher;

	private CourseText(Words words, IndexSearcher searcher) {
		this.words = words;
		this.searcher = searcher;
	}

	/** Scores by the number of the training; zero where nothing fits. */
	float[] scores(String what) {
		float[] scores = new float[this.searcher.getIndexReader().maxDoc()];
		List<String> stems = this.words.stems(what).stream().limit(MOST_STEMS).toList();
		if (stems.isEmpty()) {
			if (what.isBlank()) {
				Arrays.fill(scores, 1);
			}
			return scores;
		}
		try {
			List<Query> forms = new ArrayList<>();
			for (String stem : stems) {
				forms.add(forms(stem));
			}
			if (!fill(scores, forms, forms.size()) && forms.size() > 1) {
				fill(scores, forms, Math.max(1, forms.size() - 1));
			}
			return scores;
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private boolean fill(float[] scores, List<Query> forms, int needed) throws IOException {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		forms.forEach((form) -> query.add(form, BooleanClause.Occur.SHOULD));
		query.setMinimumNumberShouldMatch(needed);
		return this.searcher.search(query.build(), new Scores(scores));
	}

	/** A word as it is written, or what it may have meant. */
	private Query forms(String stem) throws IOException {
		List<Query> forms = new ArrayList<>();
		boolean known = false;
		for (Weighted field : List.of(new Weighted(TITLE, TITLE_BOOST), new Weighted(SKILLS, SKILLS_BOOST),
				new Weighted(REST, 1))) {
			Term term = new Term(field.name(), stem);
			known |= this.searcher.getIndexReader().docFreq(term) > 0;
			forms.add(new BoostQuery(new TermQuery(term), field.boost()));
		}
		if (!known && stem.length() >= SHORTEST_TYPO && stem.length() <= LONGEST_TYPO) {
			int typos = (stem.length() >= LONG_WORD) ? 2 : 1;
			forms.add(new BoostQuery(new FuzzyQuery(new Term(TITLE, stem), typos, 1), TITLE_BOOST));
			forms.add(new BoostQuery(new FuzzyQuery(new Term(SKILLS, stem), typos, 1), SKILLS_BOOST));
			forms.add(new BoostQuery(new PrefixQuery(new Term(TITLE, stem)), TITLE_BOOST));
			forms.add(new BoostQuery(new PrefixQuery(new Term(SKILLS, stem)), SKILLS_BOOST));
		}
		return new DisjunctionMaxQuery(forms, 0.1f);
	}

	/** Adds trainings. */
	static class Builder {

		private final Words words = new Words(Locale.FRENCH, "/training/");

		private final ByteBuffersDirectory memory = new ByteBuffersDirectory();

		private final IndexWriter writer;

		Builder() {
			try {
				// Only neighbours are merged, so that documents keep their order.
				this.writer = new IndexWriter(this.memory,
						new IndexWriterConfig(this.words).setMergePolicy(new LogDocMergePolicy()));
			}
			catch (IOException impossible) {
				throw new UncheckedIOException(impossible);
			}
		}

		void add(CourseDetails course) {
			Document document = new Document();
			document.add(text(TITLE, course.content().title()));
			document.add(text(SKILLS, course.content().keywords()));
			document.add(text(REST, course.content().goals() + " " + course.provider().name() + " "
					+ Objects.requireNonNullElse(course.terms().certification(), "")));
			try {
				this.writer.addDocument(document);
			}
			catch (IOException impossible) {
				throw new UncheckedIOException(impossible);
			}
		}

		CourseText build() {
			try (this.writer) {
				this.writer.forceMerge(1);
				this.writer.commit();
				return new CourseText(this.words, new IndexSearcher(DirectoryReader.open(this.memory)));
			}
			catch (IOException impossible) {
				throw new UncheckedIOException(impossible);
			}
		}

		private static TextField text(String field, String text) {
			return new TextField(field, text, Field.Store.NO);
		}

	}

	private record Weighted(String name, float boost) {
	}

	/** Writes the scores of all hits; returns whether there is one. */
	private record Scores(float[] scores) implements CollectorManager<ScoreCollector, Boolean> {

		@Override
		public ScoreCollector newCollector() {
			return new ScoreCollector(this.scores);
		}

		@Override
		public Boolean reduce(Collection<ScoreCollector> collectors) {
			return collectors.stream().anyMatch((collector) -> collector.any);
		}

	}

	private static final class ScoreCollector extends SimpleCollector {

		private final float[] scores;

		private int base;

		private boolean any;

		private @Nullable Scorable scorer;

		private ScoreCollector(float[] scores) {
			this.scores = scores;
		}

		@Override
		protected void doSetNextReader(LeafReaderContext context) {
			this.base = context.docBase;
		}

		@Override
		public void setScorer(Scorable scorer) {
			this.scorer = scorer;
		}

		@Override
		public void collect(int document) throws IOException {
			this.scores[this.base + document] = Objects.requireNonNull(this.scorer).score();
			this.any = true;
		}

		@Override
		public ScoreMode scoreMode() {
			return ScoreMode.COMPLETE;
		}

	}

}
