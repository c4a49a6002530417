package fr.compteformation.platform.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/** The index of one language, in memory. Never changes: a new one replaces it. */
class SearchIndex {

	private static final String TITLE = "title";

	private static final String WORDS = "words";

	private static final float TITLE_BOOST = 3;

	private static final float GUESS_BOOST = 0.4f;

	/**
	 * Answers with less of the best one’s score only share a common word with the
	 * question.
	 */
	private static final float WORTH_SHOWING = 0.3f;

	/** Shorter words have too many neighbours. */
	private static final int SHORTEST_TYPO = 4;

	private static final int LONG_WORD = 8;

	/** Nobody means a longer word, and its neighbours are expensive. */
	private static final int LONGEST_TYPO = 30;

	/** So many words describe any question. */
	private static final int MOST_STEMS = 20;

	private final Words words;

	private final List<Finding> findings;

	private final IndexSearcher searcher;

	SearchIndex(Locale language, List<Finding> findings) {
		this.words = new Words(language);
		this.findings = List.copyOf(findings);
		try {
			ByteBuffersDirectory memory = new ByteBuffersDirectory();
			try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(this.words))) {
				for (Finding finding : this.findings) {
					writer.addDocument(document(finding));
				}
				writer.forceMerge(1);
			}
			this.searcher = new IndexSearcher(DirectoryReader.open(memory));
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	/**
	 * The findings that answer a question, best first.
	 * @param typing whether the last word may be unfinished
	 */
	List<Finding> find(String question, boolean typing, int limit) {
		List<String> stems = stems(question);
		if (stems.isEmpty()) {
			return List.of();
		}
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		stems.forEach((stem) -> query.add(forms(stem), BooleanClause.Occur.SHOULD));
		if (typing) {
			query.add(beginnings(stems.getLast()), BooleanClause.Occur.SHOULD);
		}
		query.setMinimumNumberShouldMatch(Math.max(1, stems.size() / 3));
		try {
			// Documents keep their order in an index of one segment.
			ScoreDoc[] hits = this.searcher.search(query.build(), limit).scoreDocs;
			return Arrays.stream(hits)
				.takeWhile((hit) -> hit.score >= hits[0].score * WORTH_SHOWING)
				.map((hit) -> this.findings.get(hit.doc))
				.toList();
		}
		catch (IndexSearcher.TooManyClauses | TooComplexToDeterminizeException | IllegalArgumentException odd) {
			return List.of();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private static Document document(Finding finding) {
		Document document = new Document();
		document.add(new TextField(TITLE, finding.title(), Field.Store.NO));
		document.add(new TextField(WORDS, finding.words(), Field.Store.NO));
		return document;
	}

	private List<String> stems(String question) {
		return this.words.stems(question).stream().limit(MOST_STEMS).toList();
	}

	private static Query forms(String stem) {
		List<Query> forms = new ArrayList<>();
		forms.add(new BoostQuery(new TermQuery(new Term(TITLE, stem)), TITLE_BOOST));
		forms.add(new TermQuery(new Term(WORDS, stem)));
		if (stem.length() >= SHORTEST_TYPO && stem.length() <= LONGEST_TYPO) {
			int typos = (stem.length() >= LONG_WORD) ? 2 : 1;
			forms.add(new BoostQuery(new FuzzyQuery(new Term(TITLE, stem), typos, 0), TITLE_BOOST * GUESS_BOOST));
			forms.add(new BoostQuery(new FuzzyQuery(new Term(WORDS, stem), typos, 0), GUESS_BOOST));
		}
		return new DisjunctionMaxQuery(forms, 0.1f);
	}

	private static Query beginnings(String stem) {
		return new DisjunctionMaxQuery(List.of(new BoostQuery(new PrefixQuery(new Term(TITLE, stem)), TITLE_BOOST),
				new PrefixQuery(new Term(WORDS, stem))), 0);
	}

}
