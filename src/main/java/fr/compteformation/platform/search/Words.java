package fr.compteformation.platform.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Cuts a text of one language into stems without accents. Words of questions and words
 * that say nothing are left out; other words for the same thing become one, as listed in
 * {@code search/}.
 */
public class Words extends Analyzer {

	private static final String HELP = "/search/";

	private final boolean french;

	private final CharArraySet silent;

	private final SynonymMap others;

	Words(Locale language) {
		this(language, HELP);
	}

	/**
	 * @param synonyms the folder of the list of other words, such as "/search/"
	 */
	public Words(Locale language, String synonyms) {
		this.french = language.getLanguage().equals("fr");
		this.silent = new CharArraySet(Arrays.asList(read(language, HELP + "silent").split("\\s+")), true);
		this.others = synonyms(read(language, synonyms + "synonyms"));
	}

	/** The stems of a text, each once. */
	public List<String> stems(String text) {
		List<String> stems = new ArrayList<>();
		try (TokenStream stream = tokenStream("", text)) {
			CharTermAttribute stem = stream.addAttribute(CharTermAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				stems.add(stem.toString());
			}
			stream.end();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return stems.stream().distinct().toList();
	}

	@Override
	protected TokenStreamComponents createComponents(String field) {
		Tokenizer source = new StandardTokenizer();
		TokenStream words = new LowerCaseFilter(source);
		words = this.french ? new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES)
				: new EnglishPossessiveFilter(words);
		words = new ASCIIFoldingFilter(words);
		words = new SynonymGraphFilter(words, this.others, true);
		words = new StopFilter(words, this.silent);
		return new TokenStreamComponents(source,
				this.french ? new FrenchLightStemFilter(words) : new PorterStemFilter(words));
	}

	private static SynonymMap synonyms(String lines) {
		try (Analyzer plain = new WhitespaceAnalyzer(); Reader reader = new java.io.StringReader(lines)) {
			SolrSynonymParser parser = new SolrSynonymParser(true, false, plain);
			parser.parse(reader);
			return parser.build();
		}
		catch (IOException | ParseException broken) {
			throw new IllegalStateException(broken);
		}
	}

	private static String read(Locale language, String list) {
		String name = list + "_" + language.getLanguage() + ".txt";
		try (var content = Words.class.getResourceAsStream(name)) {
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}

}
