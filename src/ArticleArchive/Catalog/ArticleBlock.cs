using System.Buffers.Binary;
using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleArchive.Catalog.Wordings;

namespace ArticleArchive.Catalog;

/// <summary>
/// An article as the database stores it, except for what SQL queries read. It is compressed as a whole: words repeat in the file, the passages, their HTML and
/// the list entry, and a repetition takes hardly any space. The list entry (<see cref="ArticleSummary"/>) comes first, so that it can be read without the rest.
/// Its bytes are the length of its JSON (four bytes, little-endian), that JSON, and the JSON of this record.
/// </summary>
/// <param name="Article">The article without its metadata, which is in the list entry, and without the parts stored separately here.</param>
/// <param name="Passages">Its passages.</param>
/// <param name="Statements">Its statements.</param>
/// <param name="Reported">Its reported statements; null when there are none.</param>
internal sealed record ArticleBlock(
    [property: JsonPropertyName("a")] Article Article,
    [property: JsonPropertyName("p")] IReadOnlyList<PassageInBlock> Passages,
    [property: JsonPropertyName("s")] IReadOnlyList<StatementInBlock> Statements,
    [property: JsonPropertyName("r")] IReadOnlyList<StatementInBlock>? Reported)
{
    private const int LengthBytes = sizeof(int);

    private static readonly ArticleMetadata InCard = new() { Title = "" };

    /// <summary>The bytes of an article, to be compressed.</summary>
    public static byte[] Bytes(Article article)
    {
        var speakers = SpeakerNamesInArticle.From(article);
        var card = JsonSerializer.SerializeToUtf8Bytes(ArticleSummary.From(article), CatalogJson.Plain.ArticleSummary);
        var block = new ArticleBlock(
            article with { Metadata = InCard, Passages = [], Utterances = [], Reported = [] },
            [.. article.Passages.Select(PassageInBlock.From)],
            [.. article.Utterances.Zip(speakers.Quoted, (utterance, speaker) =>
                StatementInBlock.From(utterance, speaker) with { Wording = WordingId.For(article, utterance)?.Value })],
            article.Reported.Count == 0 ? null : [.. article.Reported.Zip(speakers.Reported, StatementInBlock.From)]);
        var length = new byte[LengthBytes];
        BinaryPrimitives.WriteInt32LittleEndian(length, card.Length);
        return [.. length, .. card, .. JsonSerializer.SerializeToUtf8Bytes(block, CatalogJson.Plain.ArticleBlock)];
    }

    /// <summary>The list entry among the bytes of an article.</summary>
    public static ArticleSummary Card(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize(bytes[LengthBytes..EndOfCard(bytes)], CatalogJson.Plain.ArticleSummary)
        ?? throw new JsonException("An article's card is null.");

    /// <summary>The article that the bytes are of, with its list entry, the folded names of its speakers and the wordings of its statements.</summary>
    public static (ArticleSummary Card, Article Article, SpeakerNamesInArticle Speakers, IReadOnlyList<WordingId?> Wordings) Read(ReadOnlySpan<byte> bytes)
    {
        var block = JsonSerializer.Deserialize(bytes[EndOfCard(bytes)..], CatalogJson.Plain.ArticleBlock)
            ?? throw new JsonException("An article is null.");
        var card = Card(bytes);
        var reported = block.Reported ?? [];
        var article = block.Article with
        {
            Metadata = card.Metadata,
            Passages = [.. block.Passages.Select(passage => passage.ToPassage())],
            Utterances = [.. block.Statements.Select(statement => statement.ToUtterance())],
            Reported = [.. reported.Select(statement => statement.ToReported())],
        };
        return (
            card,
            article,
            new SpeakerNamesInArticle([.. block.Statements.Select(statement => statement.Speaker)], [.. reported.Select(statement => statement.Speaker)]),
            [.. block.Statements.Select(statement => statement.Wording is { } wording ? new WordingId(wording) : (WordingId?)null)]);
    }

    private static int EndOfCard(ReadOnlySpan<byte> bytes) => LengthBytes + BinaryPrimitives.ReadInt32LittleEndian(bytes);
}
