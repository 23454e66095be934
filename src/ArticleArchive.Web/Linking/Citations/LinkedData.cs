using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace ArticleArchive.Web.Linking.Citations;

/// <summary>An article, its passages and its statements in the vocabulary of schema.org, as JSON-LD 1.1 for a data block in a page.</summary>
internal sealed class LinkedData(SiteAddress address)
{
    private const string Vocabulary = "https://schema.org";

    /// <summary>The encoder escapes HTML's special characters, so that no text can end the data block.</summary>
    private static readonly JsonSerializerOptions Writing = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>An article and every statement in it.</summary>
    public IHtmlContent Render(StoredArticle stored, HttpRequest request)
    {
        var site = address.For(request);
        var article = ArticleNode(stored.Article, site);
        article.Insert(0, "@context", Vocabulary);
        article["hasPart"] = new JsonArray([.. stored.Utterances.Select(statement => QuotationNode(stored, statement, site))]);
        return Write(article);
    }

    /// <summary>Passages, the statements in them, and the article that they belong to.</summary>
    public IHtmlContent Render(CitedWords cited, HttpRequest request)
    {
        var site = address.For(request);
        var passages = new JsonObject
        {
            ["@type"] = "CreativeWork",
            ["@id"] = ArchiveUrls.Absolute(site, ArchiveUrls.Passages(cited.Article.Slug, cited.Range)),
            ["text"] = cited.Text,
            ["position"] = cited.Numbers,
            ["inLanguage"] = cited.Article.Metadata.Language,
            ["isPartOf"] = Reference(cited.Article, site),
        };
        return Write(new JsonObject
        {
            ["@context"] = Vocabulary,
            ["@graph"] = new JsonArray(
                [Without(passages), ArticleNode(cited.Article, site), .. cited.Statements.Select(statement => QuotationNode(cited.Stored, statement, site))]),
        });
    }

    private static JsonObject ArticleNode(Article article, Uri site) => Without(new JsonObject
    {
        ["@type"] = "NewsArticle",
        ["@id"] = ArchiveUrls.Absolute(site, ArchiveUrls.Article(article.Slug)),
        ["url"] = ArchiveUrls.Absolute(site, ArchiveUrls.Article(article.Slug)),
        ["headline"] = article.Title,
        ["inLanguage"] = article.Metadata.Language,
        ["datePublished"] = PlainDate.Format(article.Date),
        ["dateModified"] = PlainDate.Format(article.Metadata.Updated),
        ["description"] = article.Metadata.Summary,
        ["author"] = article.Metadata.Bylines.Count == 0
            ? null
            : new JsonArray([.. article.Metadata.Bylines.SelectMany(PersonName.ParseAll).Select(AuthorNode)]),
        ["publisher"] = article.Metadata.Publisher is { } publisher ? Without(new JsonObject { ["@type"] = "Organization", ["name"] = publisher.Name }) : null,
        ["isBasedOn"] = article.Metadata.Publisher?.Url,
        ["keywords"] = article.Metadata.Topics.Count == 0 ? null : new JsonArray([.. article.Metadata.Topics.Select(topic => (JsonNode)topic)]),
        ["copyrightNotice"] = article.Metadata.Rights,
    });

    private static JsonObject QuotationNode(StoredArticle stored, StoredUtterance statement, Uri site)
    {
        var (article, spoken) = (stored.Article, SpokenStatement.From(stored, statement.Utterance));
        return Without(new JsonObject
        {
            ["@type"] = "Quotation",
            ["text"] = string.Join("\n\n", spoken.Paragraphs),
            ["creator"] = statement.Utterance.Attribution is { } speaker ? SpeakerNode(speaker, statement.Speaker, site) : null,
            ["url"] = ArchiveUrls.Absolute(site, ArchiveUrls.Named(spoken.Cited)),
            ["inLanguage"] = article.Metadata.Language,
            ["isPartOf"] = Reference(article, site),
        });
    }

    /// <summary>A speaker with a rank or post is a person; a name alone may be a person's or an organisation's.</summary>
    private static JsonObject SpeakerNode(Attribution speaker, string? slug, Uri site) => Without(new JsonObject
    {
        ["@type"] = speaker.Role is null ? null : "Person",
        ["name"] = speaker.Name,
        ["jobTitle"] = speaker.Role,
        ["url"] = slug is null ? null : ArchiveUrls.Absolute(site, ArchiveUrls.Speaker(slug)),
    });

    private static JsonNode AuthorNode(PersonName author) =>
        new JsonObject { ["@type"] = author.Given is null ? "Organization" : "Person", ["name"] = author.Said };

    private static JsonObject Reference(Article article, Uri site) => new() { ["@id"] = ArchiveUrls.Absolute(site, ArchiveUrls.Article(article.Slug)) };

    private static JsonObject Without(JsonObject node)
    {
        foreach (var name in node.Where(pair => pair.Value is null).Select(pair => pair.Key).ToList())
            node.Remove(name);
        return node;
    }

    private static HtmlString Write(JsonObject node) => new(node.ToJsonString(Writing));
}
