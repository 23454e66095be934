using System.Buffers;
using System.Buffers.Binary;
using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleArchive.Articles;

namespace ArticleArchive.Catalog;

/// <summary>
/// An article in the database, but for what queries look into. It is packed as a whole, so that words which stand in the file, in a passage, in its HTML and in
/// what lists show take little more room than once. What lists show (<see cref="ArticleSummary"/>) comes first and is read without the rest. Packed are the length
/// of its JSON (four bytes, little-endian), that JSON, and the JSON of this record.
/// </summary>
internal sealed record ArticleBlock(
    [property: JsonPropertyName("d")] ArticleDetails Details,
    [property: JsonPropertyName("p")] IReadOnlyList<PassageInBlock> Passages,
    [property: JsonPropertyName("s")] IReadOnlyList<StatementInBlock> Statements,
    [property: JsonPropertyName("f")] string File)
{
    private const int LengthBytes = sizeof(int);
    private const int UsualCard = 2048;

    /// <summary>Packs an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="speakers">The folded name of the speaker of each statement (<see cref="SpeakerRegister.NamesOf"/>).</param>
    public static byte[] Pack(Article article, IReadOnlyList<string?> speakers)
    {
        var card = JsonSerializer.SerializeToUtf8Bytes(ArticleCard.Of(article), CatalogJson.Plain.ArticleSummary);
        var block = new ArticleBlock(
            ArticleDetails.Of(article),
            [.. article.Passages.Select(PassageInBlock.Of)],
            [.. article.Utterances.Zip(speakers, StatementInBlock.Of)],
            article.File.Text);
        var length = new byte[LengthBytes];
        BinaryPrimitives.WriteInt32LittleEndian(length, card.Length);
        return PackedBytes.Pack([.. length, .. card, .. JsonSerializer.SerializeToUtf8Bytes(block, CatalogJson.Plain.ArticleBlock)]);
    }

    /// <summary>What lists show of a packed article.</summary>
    /// <exception cref="InvalidDataException">The bytes are not as they were written.</exception>
    public static ArticleSummary Card(ReadOnlySpan<byte> packed)
    {
        var start = ArrayPool<byte>.Shared.Rent(UsualCard);
        try
        {
            var read = start.AsSpan(0, PackedBytes.UnpackStart(packed, start));
            return CardIn(EndOfCard(read) <= read.Length ? read : PackedBytes.Unpack(packed));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(start);
        }
    }

    /// <summary>A packed article, with the folded names of the speakers of its statements.</summary>
    /// <exception cref="InvalidDataException">The bytes are not as they were written.</exception>
    public static (Article Article, IReadOnlyList<string?> Speakers) Unpack(ReadOnlySpan<byte> packed)
    {
        var bytes = PackedBytes.Unpack(packed);
        var block = JsonSerializer.Deserialize(bytes.AsSpan(EndOfCard(bytes)), CatalogJson.Plain.ArticleBlock) ?? throw new JsonException("An article is null.");
        var article = block.Details.Join(
            CardIn(bytes), block.File, ([.. block.Passages.Select(passage => passage.ToPassage())], [.. block.Statements.Select(said => said.ToUtterance())]));
        return (article, [.. block.Statements.Select(said => said.Speaker)]);
    }

    private static ArticleSummary CardIn(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize(bytes[LengthBytes..EndOfCard(bytes)], CatalogJson.Plain.ArticleSummary) ?? throw new JsonException("An article's card is null.");

    private static int EndOfCard(ReadOnlySpan<byte> bytes) => LengthBytes + BinaryPrimitives.ReadInt32LittleEndian(bytes);
}
