using static ArticleArchive.Content.Writing.YamlText;

namespace ArticleArchive.Web.Endpoints.Representations;

/// <summary>The metadata of an article as front matter, with the keys of stored files.</summary>
internal static class FrontMatterText
{
    public static string Write(Article article)
    {
        var text = new StringBuilder("---\n");
        Key(text, "title", Quoted(article.Title));
        Key(text, "date", Quoted(article.Date?.Edtf));
        Key(text, "event-date", Quoted(article.Metadata.EventDate?.Edtf));
        Key(text, "updated", Quoted(article.Metadata.Updated?.Edtf));
        Key(text, "source", article.Metadata.Publisher is { } source ? Map(("name", source.Name), ("url", source.Url), ("id", source.Id)) : null);
        Key(text, "byline", List(article.Metadata.Bylines, Quoted));
        Key(text, "dateline", Quoted(article.Metadata.Dateline));
        Key(text, "topics", List(article.Metadata.Topics, Quoted));
        Key(text, "speakers", List(article.Metadata.Speakers, Speaker));
        Key(text, "summary", Quoted(article.Metadata.Summary));
        Key(text, "language", Quoted(article.Metadata.Language));
        Key(text, "rights", Quoted(article.Metadata.Rights));
        Key(text, "aliases", List([.. article.Metadata.Aliases.Select(alias => alias.Value), .. article.Metadata.OldPaths], Quoted));
        return text.Append("---\n").ToString();
    }

    private static void Key(StringBuilder text, string key, string? value)
    {
        if (value is not null)
            text.Append(key).Append(": ").Append(value).Append('\n');
    }

    private static string Speaker(KnownSpeaker speaker)
    {
        var named = Map(("name", speaker.Name), ("role", speaker.Role));
        return List(speaker.Aliases, Quoted) is { } aliases ? $"{named[..^1]}, aliases: {aliases}}}" : named;
    }
}
