package fr.compteformation.platform.document.check;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.plugins.jpeg.JPEGHuffmanTable;
import javax.imageio.plugins.jpeg.JPEGQTable;
import javax.imageio.stream.ImageOutputStream;

import org.junit.jupiter.params.provider.Arguments;

import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Pictures from phones, scanners and screens: all are accepted.
 */
final class OrdinaryPictures {

	/** The start of a video, as found after a motion photo. */
	private static final byte[] FILM = latin(
			"\0\0\0\u0018ftypmp42\0\0\0\0isommp42\0\0\1\0mdat" + "\u0012\u0034".repeat(500));

	private OrdinaryPictures() {
	}

	static Stream<Arguments> photos() {
		byte[] photo = PicturesForTests.jpeg();
		byte[] exif = PicturesForTests.photo(ByteOrder.BIG_ENDIAN);
		byte[] profile = new byte[500];
		return Stream.of(arguments("plain", photo), arguments("turned, of an iPhone", exif),
				arguments("turned, of another phone", PicturesForTests.photo(ByteOrder.LITTLE_ENDIAN)),
				arguments("that builds up", jpeg(BufferedImage.TYPE_INT_RGB, true)),
				arguments("in grey", jpeg(BufferedImage.TYPE_BYTE_GRAY, false)),
				arguments("for print, in four colours", fourColours()),
				arguments("with its colours", PicturesForTests.after(2, photo, profile(profile, 1, 1))),
				arguments("with its colours in two parts",
						PicturesForTests.after(2, photo, profile(profile, 1, 2), profile(profile, 2, 2))),
				arguments("with a second one for bright screens behind it",
						behind(PicturesForTests.after(2, photo, PicturesForTests.segment(0xe2, latin("MPF\0MM\0*"))),
								photo)),
				arguments("that moves, of a Pixel", behind(exif, FILM)),
				arguments("that moves, of a Galaxy",
						behind(exif, latin("\0\0\u0030\n\u0010\0\0\0MotionPhoto_Data"), FILM,
								latin("SEFHk\0\0\0SEFT"))),
				arguments("of a Galaxy",
						behind(exif, latin("\0\0\1\n\u000e\0\0\0Image_UTC_Data1790000000000SEFH\0SEFT"))),
				arguments("with zeros behind it", behind(photo, new byte[3000])),
				arguments("with room between its parts", PicturesForTests.after(2, photo, new byte[] { -1, -1, -1 })),
				arguments("edited, with its history",
						PicturesForTests.after(2, photo,
								PicturesForTests.segment(0xed, latin("Photoshop 3.0\0008BIM\4\4")),
								PicturesForTests.segment(0xe1, latin("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>")),
								PicturesForTests.segment(0xfe, latin("Édité avec GIMP")))),
				arguments("of 12 million pixels", jpeg(4000, 3000)));
	}

	static Stream<Arguments> screens() {
		byte[] png = PicturesForTests.png();
		return Stream.of(arguments("plain", png), arguments("transparent", png(BufferedImage.TYPE_INT_ARGB, false)),
				arguments("in grey", png(BufferedImage.TYPE_BYTE_GRAY, false)),
				arguments("in black and white", png(BufferedImage.TYPE_BYTE_BINARY, false)),
				arguments("in 256 colours", png(BufferedImage.TYPE_BYTE_INDEXED, false)),
				arguments("in few colours, one transparent", fewColours()),
				arguments("in grey of 16 bits", png(BufferedImage.TYPE_USHORT_GRAY, false)),
				arguments("in colours of 16 bits, transparent", sixteenBits()),
				arguments("that builds up", png(BufferedImage.TYPE_INT_RGB, true)),
				arguments("in 256 colours that builds up", png(BufferedImage.TYPE_BYTE_INDEXED, true)),
				arguments("of a Mac",
						PicturesForTests.after(33, png,
								PicturesForTests.chunk("iCCP",
										PicturesForTests.after(3, latin("a\0\0"), PdfForTests.deflated(new byte[500]))),
								PicturesForTests.chunk("eXIf", latin("MM\0*")),
								PicturesForTests.chunk("pHYs", new byte[] { 0, 0, 0x16, 0x25, 0, 0, 0x16, 0x25, 1 }),
								PicturesForTests.chunk("iDOT", new byte[28]))),
				arguments("with words",
						PicturesForTests.after(33, png, PicturesForTests.chunk("tEXt", latin("Software\0Capture")))),
				arguments("in many parts", inParts(png)), arguments("with something behind it", behind(png, FILM)));
	}

	private static byte[] behind(byte[] picture, byte[]... trailers) {
		return PicturesForTests.after(picture.length, picture, trailers);
	}

	private static byte[] profile(byte[] content, int part, int parts) {
		return PicturesForTests.segment(0xe2,
				PicturesForTests.after(14, latin("ICC_PROFILE\0" + (char) part + (char) parts), content));
	}

	private static byte[] jpeg(int kind, boolean progressive) {
		return written("jpg", new IIOImage(drawn(320, 240, kind), null, null), null, progressive);
	}

	private static byte[] jpeg(int width, int height) {
		return written("jpg", new IIOImage(drawn(width, height, BufferedImage.TYPE_INT_RGB), null, null), null, false);
	}

	private static byte[] png(int kind, boolean interlaced) {
		return written("png", new IIOImage(drawn(320, 240, kind), null, null), null, interlaced);
	}

	// Adobe’s variant: inverted, with its own segment.
	private static byte[] fourColours() {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
		WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 320, 240, 4, null);
		IIOMetadata metadata = writer.getDefaultImageMetadata(
				ImageTypeSpecifier.createFromBufferedImageType(BufferedImage.TYPE_INT_RGB),
				writer.getDefaultWriteParam());
		IIOMetadataNode root = new IIOMetadataNode("javax_imageio_jpeg_image_1.0");
		root.appendChild(new IIOMetadataNode("JPEGvariety"));
		IIOMetadataNode sequence = new IIOMetadataNode("markerSequence");
		root.appendChild(sequence);
		IIOMetadataNode adobe = node("app14Adobe", "version", "101", "flags0", "0", "flags1", "0", "transform", "0");
		sequence.appendChild(adobe);
		table(sequence, "dqt", JPEGQTable.K1Luminance, node("dqtable", "elementPrecision", "0", "qtableId", "0"));
		table(sequence, "dht", JPEGHuffmanTable.StdDCLuminance, node("dhtable", "class", "0", "htableId", "0"));
		table(sequence, "dht", JPEGHuffmanTable.StdACLuminance, node("dhtable", "class", "1", "htableId", "0"));
		IIOMetadataNode frame = node("sof", "process", "0", "samplePrecision", "8", "numLines", "240", "samplesPerLine",
				"320", "numFrameComponents", "4");
		IIOMetadataNode scan = node("sos", "numScanComponents", "4", "startSpectralSelection", "0",
				"endSpectralSelection", "63", "approxHigh", "0", "approxLow", "0");
		for (int component = 1; component <= 4; component++) {
			String id = String.valueOf(component);
			frame.appendChild(node("componentSpec", "componentId", id, "HsamplingFactor", "1", "VsamplingFactor", "1",
					"QtableSelector", "0"));
			scan.appendChild(
					node("scanComponentSpec", "componentSelector", id, "dcHuffTable", "0", "acHuffTable", "0"));
		}
		sequence.appendChild(frame);
		sequence.appendChild(scan);
		try {
			metadata.setFromTree("javax_imageio_jpeg_image_1.0", root);
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return written("jpg", new IIOImage(raster, null, metadata), writer, false);
	}

	private static void table(IIOMetadataNode sequence, String name, Object content, IIOMetadataNode table) {
		IIOMetadataNode tables = node(name);
		table.setUserObject(content);
		tables.appendChild(table);
		sequence.appendChild(tables);
	}

	private static IIOMetadataNode node(String name, String... attributes) {
		IIOMetadataNode node = new IIOMetadataNode(name);
		for (int i = 0; i < attributes.length; i += 2) {
			node.setAttribute(attributes[i], attributes[i + 1]);
		}
		return node;
	}

	private static byte[] fewColours() {
		byte[] levels = { 0, 80, (byte) 160, (byte) 255 };
		BufferedImage picture = new BufferedImage(100, 100, BufferedImage.TYPE_BYTE_BINARY,
				new IndexColorModel(2, 4, levels, levels, levels, 3));
		return written("png", new IIOImage(picture, null, null), null, false);
	}

	private static byte[] sixteenBits() {
		ComponentColorModel colours = new ComponentColorModel(ColorSpace.getInstance(ColorSpace.CS_sRGB), true, false,
				Transparency.TRANSLUCENT, DataBuffer.TYPE_USHORT);
		BufferedImage picture = new BufferedImage(colours, colours.createCompatibleWritableRaster(50, 50), false, null);
		return written("png", new IIOImage(picture, null, null), null, false);
	}

	private static byte[] inParts(byte[] png) {
		int start = 33;
		int length = png.length - start - 12 - 12;
		byte[] pixels = Arrays.copyOfRange(png, start + 8, start + 8 + length);
		byte[] beginning = Arrays.copyOf(png, start);
		return PicturesForTests.after(start, beginning, PicturesForTests.chunk("IDAT", Arrays.copyOf(pixels, 10)),
				PicturesForTests.chunk("IDAT", Arrays.copyOfRange(pixels, 10, length)),
				PicturesForTests.chunk("IEND", new byte[0]));
	}

	private static BufferedImage drawn(int width, int height, int kind) {
		BufferedImage picture = new BufferedImage(width, height, kind);
		Graphics2D pen = picture.createGraphics();
		pen.setColor(Color.ORANGE);
		pen.fillOval(20, 20, 200, 180);
		pen.dispose();
		return picture;
	}

	private static byte[] written(String format, IIOImage picture, ImageWriter given, boolean progressive) {
		ImageWriter writer = (given != null) ? given
				: ImageIO.getImageWriters(new ImageTypeSpecifier(picture.getRenderedImage()), format).next();
		ImageWriteParam parameters = writer.getDefaultWriteParam();
		if (progressive) {
			parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
		}
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (ImageOutputStream output = ImageIO.createImageOutputStream(file)) {
			writer.setOutput(output);
			writer.write(null, picture, parameters);
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		finally {
			writer.dispose();
		}
		return file.toByteArray();
	}

	private static byte[] latin(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

}
