package fr.compteformation.platform.document.check;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionNamed;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.params.provider.Arguments;

import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Files from scanners, payroll programs, offices and authorities: all are accepted.
 */
public final class OrdinaryDocuments {

	/** A minimal invoice. */
	static final String INVOICE = """
			<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
				xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100">
				<rsm:ExchangedDocument><ram:ID>2026-1</ram:ID></rsm:ExchangedDocument>
			</rsm:CrossIndustryInvoice>""";

	private static final String FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

	private OrdinaryDocuments() {
	}

	static Stream<Arguments> all() {
		return Stream.of(written(), packed(), scans(), forms(), navigation(), attachments(), sloppy())
			.flatMap((files) -> files);
	}

	private static Stream<Arguments> written() {
		return Stream.of(arguments("a page of text", PdfForTests.saying("Bulletin de paie")),
				arguments("50 pages", PdfForTests.ofPages(50, 50)), arguments("an old one", version("1.3")),
				arguments("a new one", version("2.0")),
				arguments("drawn letters",
						new PdfForTests().page("/Contents 4 0 R /Resources << /Font << /F 5 0 R >> >>")
							.stream("", latin("BT /F 12 Tf (a) Tj ET"))
							.object("""
									<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [0.1 0 0 0.1 0 0]
									/CharProcs << /a 6 0 R >> /Encoding << /Differences [97 /a] >> /FirstChar 97 /LastChar 97
									/Widths [9] /Resources << >> >>""")
							.stream("", latin("9 0 0 0 9 9 d1 0 0 9 9 re f"))
							.bytes()),
				arguments("one that is read aloud", tagged()), arguments("layers", layers()),
				arguments("lights and shadows",
						new PdfForTests().page("""
								/Group << /S /Transparency /CS /DeviceRGB >> /Contents 4 0 R
								/Resources << /ExtGState << /G << /SMask << /S /Luminosity /G 5 0 R >> >> >> >>""")
							.stream("", latin("/G gs 0 0 9 9 re f"))
							.stream("/Subtype /Form /BBox [0 0 9 9] /Group << /S /Transparency >>",
									latin("0 0 9 9 re f"))
							.bytes()),
				arguments("one for archives",
						new PdfForTests().catalog("""
								/Metadata 4 0 R /MarkInfo << /Marked true >> /Lang (fr-FR)
								/OutputIntents [<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB)
								/DestOutputProfile 5 0 R >>]""")
							.stream("/Type /Metadata /Subtype /XML", latin("""
									<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/">
									<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>"""))
							.stream("/N 3 /Filter /FlateDecode", PdfForTests.deflated(latin("acsp")))
							.bytes()),
				arguments("notes of the program that wrote it",
						new PdfForTests()
							.catalog("/PieceInfo << /Paie << /LastModified (D:2026) /Private << /S /Brouillon >> >> >>")
							.page("/Trans << /S /Dissolve >> /Dur 5 /Thumb null /Tabs /S")
							.trailer("/Info << /Producer (Paie 12) /Title <FEFF00E9> >>")
							.bytes()),
				arguments("how it wants to be shown", new PdfForTests().catalog("""
						/PageMode /UseOutlines /PageLayout /OneColumn /OpenAction [3 0 R /XYZ null null 1]
						/ViewerPreferences << /DisplayDocTitle true /PrintScaling /None >>""").bytes()));
	}

	private static Stream<Arguments> packed() {
		byte[] page = latin("BT /F 12 Tf (120 heures) Tj ET");
		return Stream.of(arguments("packed objects", saved(pages(3), CompressParameters.DEFAULT_COMPRESSION)),
				arguments("nothing packed", saved(pages(3), CompressParameters.NO_COMPRESSION)),
				arguments("a packed page",
						new PdfForTests().page("/Contents 4 0 R")
							.stream("/Filter /FlateDecode", PdfForTests.deflated(page))
							.bytes()),
				arguments("a page in letters",
						new PdfForTests().page("/Contents 4 0 R")
							.stream("/Filter /ASCIIHexDecode", latin(HexFormat.of().formatHex(page) + ">"))
							.bytes()),
				arguments("a packed page in letters",
						new PdfForTests().page("/Contents 4 0 R")
							.stream("/Filter [/ASCIIHexDecode /FlateDecode]",
									latin(HexFormat.of().formatHex(PdfForTests.deflated(page)) + ">"))
							.bytes()),
				arguments("a page packed twice",
						new PdfForTests().page("/Contents 4 0 R")
							.stream("/Filter [/FlateDecode /FlateDecode] /DecodeParms [null null]",
									PdfForTests.deflated(PdfForTests.deflated(page)))
							.bytes()),
				arguments("a page as old programs packed it", encoded(COSName.LZW_DECODE)),
				arguments("a page as older programs packed it", encoded(COSName.ASCII85_DECODE)),
				arguments("repetitions", encoded(COSName.RUN_LENGTH_DECODE)),
				arguments("for fast reading in the web", linearized()),
				arguments("that may not be changed", PdfForTests.locked(PdfForTests.ordinary(), "propriétaire", "")),
				arguments("that may not be changed, as today", locked(256)),
				arguments("that may not be changed, as long ago", locked(40)),
				arguments("changed twice", updated(updated(PdfForTests.saying("Attestation")))));
	}

	private static Stream<Arguments> scans() {
		BufferedImage colour = drawn(BufferedImage.TYPE_INT_RGB);
		BufferedImage grey = drawn(BufferedImage.TYPE_BYTE_GRAY);
		BufferedImage black = drawn(BufferedImage.TYPE_BYTE_BINARY);
		return Stream.of(arguments("in colour", scan((document) -> JPEGFactory.createFromImage(document, colour))),
				arguments("in grey", scan((document) -> JPEGFactory.createFromImage(document, grey))),
				arguments("in black, as a fax", scan((document) -> CCITTFactory.createFromImage(document, black))),
				arguments("in colour, without loss",
						scan((document) -> LosslessFactory.createFromImage(document, colour))),
				arguments("in black, without loss",
						scan((document) -> LosslessFactory.createFromImage(document, black))),
				arguments("with a transparent background", scan(
						(document) -> LosslessFactory.createFromImage(document, drawn(BufferedImage.TYPE_INT_ARGB)))),
				arguments("in black, as copiers pack it", jbig2()),
				arguments("a photo packed again",
						new PdfForTests().page("/Resources << /XObject << /X 4 0 R >> >>")
							.stream("""
									/Subtype /Image /Width 320 /Height 240 /ColorSpace /DeviceRGB /BitsPerComponent 8
									/Filter [/FlateDecode /DCTDecode]""", PdfForTests.deflated(PicturesForTests.jpeg()))
							.bytes()),
				arguments("a page of 90 MB unpacked",
						new PdfForTests().stream("/Filter /FlateDecode", PdfForTests.deflated(90L << 20)).bytes()),
				arguments("with the words found in it", searchable()), arguments("in strips", strips()));
	}

	private static Stream<Arguments> forms() {
		return Stream.of(arguments("a form filled in", form(false)), arguments("a form that is only read", form(true)),
				arguments("a signed one", signed(PdfForTests.saying("Certificat de travail"))),
				arguments("signed, then stamped with the time",
						updated(signed(PdfForTests.saying("Certificat de travail")))),
				arguments("an empty form",
						new PdfForTests().catalog("/AcroForm << /Fields [] /DA (/Helv 0 Tf 0 g) >>").bytes()));
	}

	private static Stream<Arguments> navigation() {
		return Stream.of(arguments("bookmarks and names", bookmarks()),
				arguments("links", links("https://exemple.fr/a?b=c#d", "http://exemple.fr", "mailto:a@exemple.fr",
						"HTTPS://EXEMPLE.FR", "tel:+33123456789", "www.exemple.fr", "https://exemple.fr/été à venir")),
				arguments("a link without an action",
						new PdfForTests().page("/Annots [<< /Subtype /Link /Dest [3 0 R /Fit] >>]").bytes()),
				arguments("names as long ago",
						new PdfForTests().catalog("/Dests << /a [3 0 R /Fit] /b << /D [3 0 R /Fit] >> >>").bytes()),
				arguments("a list without scripts or files",
						new PdfForTests()
							.catalog("/Names << /JavaScript << /Names [] >> /EmbeddedFiles << /Names [] >> >>")
							.bytes()),
				arguments("what somebody wrote upon it",
						new PdfForTests().page("""
								/Annots [4 0 R 5 0 R << /Subtype /Text /Contents (Vu) /Popup 5 0 R >>
								<< /Subtype /FreeText /DA (/F 9 Tf) /RC (<?xml version="1.0"?><body><p>Vu</p></body>) >>
								<< /Subtype /Stamp /Name /Approved >> << /Subtype /Ink /InkList [[0 0 9 9]] >>
								<< /Subtype /Underline >> << /Subtype /Square /BS << /S /D >> /BE << /S /C >> >>]""")
							.object("<< /Type /Annot /Subtype /Highlight /Popup 5 0 R /P 3 0 R >>")
							.object("<< /Type /Annot /Subtype /Popup /Parent 4 0 R >>")
							.bytes()));
	}

	private static Stream<Arguments> attachments() {
		return Stream.of(arguments("an invoice for programs", invoice("factur-x.xml", INVOICE)),
				arguments("a German invoice for programs", invoice("ZUGFeRD-invoice.xml",
						"<?xml version='1.0'?><a:CrossIndustryDocument xmlns:a='urn:ferd:CrossIndustryDocument:invoice:1p0'/>")),
				arguments("an order for programs", invoice("order-x.xml",
						"\ufeff<a:SCRDMCCBDACIOMessageStructure xmlns:a='urn:un:unece:uncefact:data:SCRDMCCBDACIOMessageStructure:100'/>")));
	}

	private static Stream<Arguments> sloppy() {
		byte[] ordinary = PdfForTests.ordinary();
		return Stream.of(
				arguments("with zeros behind it", PicturesForTests.after(ordinary.length, ordinary, new byte[5000])),
				arguments("with the signature of a mail behind it",
						PicturesForTests.after(ordinary.length, ordinary,
								latin("\r\n--_000_frontiere\r\nEnvoyé de mon téléphone\r\n".repeat(50)))),
				arguments("with a table of places that is wrong",
						latin(new String(ordinary, StandardCharsets.ISO_8859_1).replaceAll("\\d{10} 00000 n",
								"0000000007 00000 n"))),
				arguments("with a page mentioned twice",
						new PdfForTests().pages("/Kids [3 0 R 3 0 R] /Count 2").bytes()),
				arguments("with a page of which something is missing",
						new PdfForTests().page("/Contents [4 0 R null 99 0 R] /Annots [null 98 0 R]")
							.stream("/Filter /FlateDecode",
									Arrays.copyOf(PdfForTests.deflated(latin("0 0 9 9 re f ".repeat(99))), 20))
							.bytes()));
	}

	private static byte[] version(String version) {
		byte[] document = PdfForTests.ordinary();
		System.arraycopy(latin(version), 0, document, "%PDF-".length(), version.length());
		return document;
	}

	private static PDDocument pages(int count) {
		PDDocument document = new PDDocument();
		for (int page = 0; page < count; page++) {
			document.addPage(new PDPage(PDRectangle.A4));
		}
		return document;
	}

	private static byte[] tagged() {
		return new PdfForTests().catalog("/MarkInfo << /Marked true >> /StructTreeRoot 5 0 R")
			.page("/StructParents 0 /Contents 4 0 R /Annots [8 0 R]")
			.stream("", latin("/P << /MCID 0 >> BDC EMC /Link << /MCID 1 >> BDC EMC"))
			.object("""
					<< /Type /StructTreeRoot /K 6 0 R /RoleMap << /Absatz /P >> /ClassMap << /C << /O /Layout >> >>
					/ParentTree << /Nums [0 [6 0 R 7 0 R]] >> >>""")
			.object("<< /S /Absatz /P 5 0 R /Pg 3 0 R /K [0 7 0 R] /A << /O /Layout /SpaceBefore 12 >> /C /C >>")
			.object("<< /S /Movie /P 6 0 R /K [<< /Type /OBJR /Obj 8 0 R >>] /A [<< /O /Table /RowSpan 2 >> 0] >>")
			.object("<< /Subtype /Link /StructParent 1 /A << /S /URI /URI (https://exemple.fr) >> >>")
			.bytes();
	}

	private static byte[] layers() {
		PDDocument document = pages(1);
		PDOptionalContentProperties layers = new PDOptionalContentProperties();
		layers.addGroup(new PDOptionalContentGroup("Plan"));
		document.getDocumentCatalog().setOCProperties(layers);
		return saved(document, CompressParameters.DEFAULT_COMPRESSION);
	}

	private static byte[] encoded(COSName filter) {
		PDDocument document = pages(1);
		try {
			document.getPage(0)
				.setContents(
						new PDStream(document, new ByteArrayInputStream(latin("0 0 9 9 re f ".repeat(99))), filter));
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return saved(document, CompressParameters.NO_COMPRESSION);
	}

	// The first page and its cross-reference table come first; each part has its end
	// marker.
	private static byte[] linearized() {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		int[] places = new int[6];
		file.writeBytes(latin("%PDF-1.4\n"));
		places[3] = file.size();
		file.writeBytes(latin("3 0 obj\n<< /Linearized 1 /L 1000 /H [100 10] /O 5 /E 500 /N 1 /T 700 >>\nendobj\n"));
		int first = file.size();
		String table = "xref\n3 3\n%010d 00000 n \n%010d 00000 n \n%010d 00000 n \ntrailer\n"
				+ "<< /Size 6 /Prev %010d /Root 4 0 R >>\nstartxref\n0\n%%%%EOF\n";
		int length = table.formatted(0, 0, 0, 0).length();
		String catalog = "4 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\n";
		String page = "5 0 obj\n<< /Type /Page /Parent 1 0 R /MediaBox [0 0 595 842] /Contents 2 0 R >>\nendobj\n";
		places[4] = first + length;
		places[5] = places[4] + catalog.length();
		places[1] = places[5] + page.length();
		String pages = "1 0 obj\n<< /Type /Pages /Kids [5 0 R] /Count 1 >>\nendobj\n";
		places[2] = places[1] + pages.length();
		String contents = "2 0 obj\n<< /Length 12 >>\nstream\n0 0 9 9 re f\nendstream\nendobj\n";
		int last = places[2] + contents.length();
		file.writeBytes(latin(table.formatted(places[3], places[4], places[5], last)));
		file.writeBytes(latin(catalog + page + pages + contents));
		file.writeBytes(latin("xref\n0 3\n0000000000 65535 f \n%010d 00000 n \n%010d 00000 n \ntrailer\n"
			.formatted(places[1], places[2]) + "<< /Size 3 >>\nstartxref\n%d\n%%%%EOF\n".formatted(first)));
		return file.toByteArray();
	}

	private static byte[] locked(int bits) {
		PDDocument document = pages(1);
		StandardProtectionPolicy policy = new StandardProtectionPolicy("propriétaire", "", new AccessPermission());
		policy.setEncryptionKeyLength(bits);
		try {
			document.protect(policy);
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return saved(document, CompressParameters.NO_COMPRESSION);
	}

	private static byte[] updated(byte[] before) {
		return changed(before, (document) -> {
			COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
			catalog.setString(COSName.LANG, "fr-FR");
			catalog.setNeedToBeUpdated(true);
		});
	}

	private static byte[] signed(byte[] before) {
		return changed(before, (document) -> {
			PDSignature signature = new PDSignature();
			signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
			signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
			signature.setSignDate(Calendar.getInstance());
			document.addSignature(signature, (content) -> new byte[100]);
		});
	}

	private static byte[] scan(Picture picture) {
		PDDocument document = pages(1);
		try {
			PDImageXObject drawn = picture.in(document);
			try (PDPageContentStream page = new PDPageContentStream(document, document.getPage(0))) {
				page.drawImage(drawn, 0, 0, 595, 842);
			}
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return saved(document, CompressParameters.DEFAULT_COMPRESSION);
	}

	/** A fax in JBIG2: a page with one region. */
	public static byte[] jbig2() {
		BufferedImage black = drawn(BufferedImage.TYPE_BYTE_BINARY);
		byte[] fax;
		try (PDDocument document = new PDDocument()) {
			COSStream stream = CCITTFactory.createFromImage(document, black).getCOSObject();
			fax = stream.createRawInputStream().readAllBytes();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		int width = black.getWidth();
		int height = black.getHeight();
		ByteBuffer file = ByteBuffer.allocate(11 + 19 + 11 + 18 + fax.length);
		file.putInt(0).put((byte) 48).put((byte) 0).put((byte) 1).putInt(19);
		file.putInt(width).putInt(height).putInt(0).putInt(0).put((byte) 0).putShort((short) 0);
		file.putInt(1).put((byte) 38).put((byte) 0).put((byte) 1).putInt(18 + fax.length);
		file.putInt(width).putInt(height).putInt(0).putInt(0).put((byte) 0).put((byte) 1).put(fax);
		return new PdfForTests().page("/Contents 5 0 R /Resources << /XObject << /X 4 0 R >> >>")
			.stream("""
					/Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray /BitsPerComponent 1
					/Filter /JBIG2Decode""".formatted(width, height), file.array())
			.stream("", latin("595 0 0 842 0 0 cm /X Do"))
			.bytes();
	}

	private static byte[] searchable() {
		return new PdfForTests().page("/Contents 4 0 R /Resources << /Font << /F 5 0 R >> /XObject << /X 6 0 R >> >>")
			.stream("", latin("q 595 0 0 842 0 0 cm /X Do Q BT 3 Tr /F 12 Tf (120 heures) Tj ET"))
			.object(FONT)
			.stream("/Subtype /Image /ImageMask true /Width 8 /Height 2 /BitsPerComponent 1", new byte[] { 0x55, 0x55 })
			.bytes();
	}

	private static byte[] strips() {
		PdfForTests document = new PdfForTests().page("/Resources << /XObject << %s >> >>".formatted(String.join(" ",
				IntStream.range(0, 100).mapToObj((strip) -> "/X%d %d 0 R".formatted(strip, 4 + strip)).toList())));
		for (int strip = 0; strip < 100; strip++) {
			document.stream("""
					/Subtype /Image /Width 320 /Height 240 /ColorSpace /DeviceRGB /BitsPerComponent 8
					/Filter /DCTDecode""", PicturesForTests.jpeg());
		}
		return document.bytes();
	}

	private static byte[] form(boolean readOnly) {
		PDDocument document = pages(1);
		PDAcroForm form = new PDAcroForm(document);
		document.getDocumentCatalog().setAcroForm(form);
		PDResources fonts = new PDResources();
		fonts.put(COSName.getPDFName("Helv"), new PDType1Font(FontName.HELVETICA));
		form.setDefaultResources(fonts);
		form.setDefaultAppearance("/Helv 0 Tf 0 g");
		PDTextField hours = new PDTextField(form);
		hours.setPartialName("heures");
		hours.setReadOnly(readOnly);
		hours.getWidgets().getFirst().setRectangle(new PDRectangle(50, 700, 200, 20));
		PDCheckBox employee = new PDCheckBox(form);
		employee.setPartialName("salarié");
		form.setFields(List.of(hours, employee));
		try {
			document.getPage(0).setAnnotations(List.copyOf(hours.getWidgets()));
			hours.setValue("120");
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return saved(document, CompressParameters.DEFAULT_COMPRESSION);
	}

	private static byte[] bookmarks() {
		PDDocument document = pages(3);
		PDPageFitDestination third = new PDPageFitDestination();
		third.setPage(document.getPage(2));
		PDDocumentOutline outline = new PDDocumentOutline();
		for (int number = 0; number < 3; number++) {
			PDOutlineItem item = new PDOutlineItem();
			item.setTitle("Chapitre " + number);
			PDActionGoTo step = new PDActionGoTo();
			step.setDestination(third);
			item.setAction(step);
			outline.addLast(item);
		}
		PDActionNamed next = new PDActionNamed();
		next.setN("NextPage");
		PDAnnotationLink link = new PDAnnotationLink();
		link.setAction(next);
		PDPageLabels labels = new PDPageLabels(document);
		PDPageLabelRange roman = new PDPageLabelRange();
		roman.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
		labels.setLabelItem(0, roman);
		document.getDocumentCatalog().setDocumentOutline(outline);
		document.getDocumentCatalog().setPageLabels(labels);
		PDDestinationNameTreeNode names = new PDDestinationNameTreeNode();
		names.setNames(Map.of("fin", third));
		PDDocumentNameDictionary dictionary = new PDDocumentNameDictionary(document.getDocumentCatalog());
		dictionary.setDests(names);
		document.getDocumentCatalog().setNames(dictionary);
		document.getPage(0).setAnnotations(List.of(link));
		return saved(document, CompressParameters.DEFAULT_COMPRESSION);
	}

	private static byte[] links(String... addresses) {
		PDDocument document = pages(1);
		document.getPage(0).setAnnotations(Stream.of(addresses).map((address) -> {
			PDActionURI action = new PDActionURI();
			action.setURI(address);
			PDAnnotationLink link = new PDAnnotationLink();
			link.setAction(action);
			return (PDAnnotation) link;
		}).toList());
		return saved(document, CompressParameters.DEFAULT_COMPRESSION);
	}

	private static byte[] invoice(String name, String xml) {
		PDDocument document = pages(1);
		try {
			PDEmbeddedFile file = new PDEmbeddedFile(document,
					new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), COSName.FLATE_DECODE);
			file.setSubtype("text/xml");
			PDComplexFileSpecification specification = new PDComplexFileSpecification();
			specification.setFile(name);
			specification.setEmbeddedFile(file);
			specification.getCOSObject().setName("AFRelationship", "Alternative");
			PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
			files.setNames(Collections.singletonMap(name, specification));
			PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
			names.setEmbeddedFiles(files);
			document.getDocumentCatalog().setNames(names);
			COSArray associated = new COSArray();
			associated.add(specification);
			document.getDocumentCatalog().getCOSObject().setItem("AF", associated);
			PDMetadata metadata = new PDMetadata(document);
			metadata.importXMPMetadata(latin("<?xpacket begin=''?><x:xmpmeta xmlns:x='adobe:ns:meta/'/>"));
			document.getDocumentCatalog().setMetadata(metadata);
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return saved(document, CompressParameters.DEFAULT_COMPRESSION);
	}

	private static BufferedImage drawn(int kind) {
		try {
			BufferedImage colour = ImageIO.read(new ByteArrayInputStream(PicturesForTests.jpeg()));
			BufferedImage drawn = new BufferedImage(colour.getWidth(), colour.getHeight(), kind);
			Graphics2D pen = drawn.createGraphics();
			pen.setColor(Color.WHITE);
			pen.drawImage(colour, 0, 0, null);
			pen.dispose();
			return drawn;
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private static byte[] saved(PDDocument document, CompressParameters parameters) {
		try (document) {
			ByteArrayOutputStream file = new ByteArrayOutputStream();
			document.save(file, parameters);
			return file.toByteArray();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private static byte[] changed(byte[] before, Change change) {
		try (PDDocument document = Loader.loadPDF(before)) {
			change.make(document);
			ByteArrayOutputStream file = new ByteArrayOutputStream();
			document.saveIncremental(file);
			return file.toByteArray();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private static byte[] latin(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	@FunctionalInterface
	private interface Picture {

		PDImageXObject in(PDDocument document) throws IOException;

	}

	@FunctionalInterface
	private interface Change {

		void make(PDDocument document) throws IOException;

	}

}
