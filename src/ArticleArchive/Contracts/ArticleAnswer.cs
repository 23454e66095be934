using System.ComponentModel;
using System.Text.Json.Serialization;
using ArticleArchive.Catalog;

namespace ArticleArchive.Contracts;

/// <summary>One article in full.</summary>
public sealed record ArticleAnswer
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    [Description("Publication date, EDTF level 1 (2016-01-29, 2016-01~); null when undated.")]
    public required string? Date { get; init; }

    [Description("When the event it reports took place, EDTF level 1; null when not given.")]
    public required string? EventDate { get; init; }

    [Description("When the publisher last changed it, EDTF level 1; null when not given.")]
    public required string? Updated { get; init; }

    [Description("The publisher's name; null when not given.")]
    public required string? Source { get; init; }

    [Description("Where it was published; null when not given.")]
    public required string? SourceUrl { get; init; }

    [Description("The publisher's own id for the article; null when not given.")]
    public required string? SourceId { get; init; }

    public required IReadOnlyList<string> Byline { get; init; }

    public required string? Dateline { get; init; }

    public required IReadOnlyList<string> Topics { get; init; }

    [Description("The people whom the metadata names as quoted.")]
    public required IReadOnlyList<KnownSpeaker> Speakers { get; init; }

    [Description("The standfirst; null when there is none.")]
    public required string? Summary { get; init; }

    [Description("BCP 47 tag of its language.")]
    public required string Language { get; init; }

    [Description("Who owns the words; null when not given.")]
    public required string? Rights { get; init; }

    [Description("Earlier slugs, which redirect here.")]
    public required IReadOnlyList<string> Aliases { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), Description("The article's page.")]
    public required string? Url { get; init; }

    public required FileAnswer File { get; init; }

    [Description("Lines of the stored file left out of the passages: page furniture and text below the end of the article; in Markdown, comments, "
        + "embeds and shortcodes.")]
    public required IReadOnlyList<FurnitureLine> Furniture { get; init; }

    [Description("How the paragraphs of a plain text were separated; null for Markdown.")]
    public required LayoutAnswer? Layout { get; init; }

    [Description("The keys whose values were read from the text itself or, for a title, from the file's name: title, date, source, byline, dateline.")]
    public required IReadOnlyList<string> Derived { get; init; }

    public required IReadOnlyList<PassageAnswer> Passages { get; init; }

    public required IReadOnlyList<UtteranceAnswer> Utterances { get; init; }

    [Description("The sentences in which the reporter says, in the paper's words, what somebody said.")]
    public required IReadOnlyList<ReportAnswer> Reported { get; init; }

    /// <summary>A stored article, with its statements.</summary>
    public static ArticleAnswer From(StoredArticle stored, IAddresses? addresses)
    {
        var (article, metadata) = (stored.Article, stored.Article.Metadata);
        return new()
        {
            Slug = article.Slug.Value,
            Title = metadata.Title,
            Date = metadata.Date?.Edtf,
            EventDate = metadata.EventDate?.Edtf,
            Updated = metadata.Updated?.Edtf,
            Source = metadata.Publisher?.Name,
            SourceUrl = metadata.Publisher?.Url,
            SourceId = metadata.Publisher?.Id,
            Byline = metadata.Bylines,
            Dateline = metadata.Dateline,
            Topics = metadata.Topics,
            Speakers = metadata.Speakers,
            Summary = metadata.Summary,
            Language = metadata.Language,
            Rights = metadata.Rights,
            Aliases = [.. metadata.Aliases.Select(alias => alias.Value), .. metadata.OldPaths],
            Url = addresses?.Article(article.Slug),
            File = new(article.File.Path, article.File.Format, article.File.Sha256),
            Furniture = article.Furniture,
            Layout = article.Layout is { } rule ? new(TextLayouts.NameOf(rule.Layout), rule.Reason, rule.IsGiven) : null,
            Derived = metadata.Derived,
            Passages = [.. article.Passages.Select(passage => PassageAnswer.From(article.Slug, passage, addresses))],
            Reported = [.. stored.Reported.Select(reported => ReportAnswer.From(reported, article))],
            Utterances = [.. stored.Utterances.Select(utterance => UtteranceAnswer.From(utterance, article))],
        };
    }
}

/// <summary>How the paragraphs of a plain text were separated.</summary>
public sealed record LayoutAnswer(
    [property: Description("by-blank-line, by-line, by-indent, wrapped, by-gap, by-tag, one-line or transcript.")] string Name,
    [property: Description("Why, as a phrase.")] string Reason,
    [property: Description("Whether the metadata gives the layout.")] bool Given);

/// <summary>The stored file an article was read from.</summary>
public sealed record FileAnswer(
    [property: Description("Its path below the content folder.")] string Path,
    [property: JsonConverter(typeof(LowerCase<StoredFormat>))] StoredFormat Format,
    [property: Description("SHA-256 of its bytes.")] string Sha256);
