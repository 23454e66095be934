using ArticleArchive.Articles;
using ArticleArchive.Content.Layouts;
using ArticleArchive.Content.Markup;
using ArticleArchive.Content.Metadata;
using ArticleArchive.Content.Rendering;
using ArticleArchive.Content.Text;

namespace ArticleArchive.Content;

/// <summary>Turns the text of one stored file into an article, or says why it is held back.</summary>
internal sealed class ArticleReader(ArticleSlug slug, PageFurniture furniture, ProblemLog problems)
{
    /// <summary>Reads front matter and Markdown.</summary>
    public ParsedArticle? ReadMarkdown(StoredFile file)
    {
        var front = FrontMatter.Of(file.Text);
        if (front.Yaml is null)
        {
            var what = front.Open ? "The front matter is not closed." : "The file has no front matter.";
            problems.Error(new Place(1), what, "Begin the file with a line ---, then title: and the headline, then a line ---.");
            return null;
        }

        if (YamlReader.Read(front.Yaml, linesBefore: 1, problems) is not { } map)
            return null;

        var metadata = new MetadataReader(slug, problems).Read(map);
        if (metadata.Title is not { } title)
        {
            problems.Error(new Place(2), "The title is missing.", "Add title: and the headline to the front matter.");
            return null;
        }
        return ReadBody(Draft(metadata, title, file), front.BodyStart);
    }

    /// <summary>Reads plain text; <paramref name="metadata"/> is what stands in its sidecar.</summary>
    public ParsedArticle? ReadPlainText(StoredFile file, ArticleMetadata metadata)
    {
        var listed = furniture.Find(file.Text);
        FurnitureLine[] leftOut = [.. listed.Concat(EndMatter.Find(file.Text, listed)).OrderBy(line => line.Line)];
        TextLayout? given = TextLayouts.TryParse(metadata.Layout, out var layout) ? layout : null;
        var body = PlainTextBody.Read(file.Text, leftOut, given);
        if (body.IsEmpty)
        {
            problems.Error(null, "The file holds no words of an article.", "Put the headline on its first line, and the paragraphs below it.");
            return null;
        }

        if (metadata.Layout is { } unknown && given is null)
            problems.Warning(null, $"The layout \"{unknown}\" is not known; it is read as {TextLayouts.WordsOf(body.Layout.Layout)}.", $"Write one of {string.Join(", ", TextLayouts.Names)}, or take it out.");

        var derived = DerivedMetadata.Of(metadata, body, file.Path);
        var draft = Draft(derived.Metadata, derived.Title, file) with { Furniture = leftOut, Layout = body.Layout, Derived = derived.Keys };
        return Parsed(draft, PassageTree.Of(draft, PlainTextDocument.Of(body, draft.Title), ""));
    }

    private ParsedArticle? ReadBody(Article draft, int start)
    {
        var text = draft.File.Text;
        var linesBefore = Place.Of(text, start).Line;
        var source = MarkdownSource.Of(text[start..]);
        if (MarkdownBody.LineWithTooManyBrackets(source.Text) is { } tangled)
        {
            problems.Error(new Place(source.LineOf(tangled) + linesBefore), "This paragraph has too many square brackets.", "Part it with blank lines, or store the article as plain text, in a .txt file.");
            return null;
        }

        try
        {
            var body = MarkdownBody.Read(source.Text, draft.Title);
            foreach (var line in MarkdownBody.LinesOfUnusedDefinitions(body))
            {
                problems.Warning(
                    new Place(source.LineOf(line) + linesBefore),
                    "This line is a link definition that no link uses; it is not shown.",
                    "Put a backslash before its bracket to show it.");
            }
            var leftOut = source.LeftOut.Select(piece => piece with { Line = piece.Line + linesBefore });
            return Parsed(draft with { Furniture = [.. leftOut] }, PassageTree.Of(draft, body, source.Text));
        }
        // Markdig's own limit, and the only reason it refuses a text for.
        catch (ArgumentException)
        {
            problems.Error(null, "The Markdown is nested too deeply.", "Take out nested quotations, lists and brackets that no reader could follow.");
            return null;
        }
    }

    private ParsedArticle Parsed(Article draft, PassageTree tree)
    {
        if (tree.Blocks.All(block => block.Kind is PassageKind.Headline or PassageKind.Standfirst))
            problems.Warning(null, "The article has no text under its headline.", "Add its paragraphs.");
        if (CleanText.IndexOfUnshowable(draft.File.Text) is >= 0 and var index)
        {
            problems.Warning(
                Place.Of(draft.File.Text, index),
                $"A control character (U+{(int)draft.File.Text[index]:X4}) stands here; it is shown as \uFFFD.",
                "Take it out.");
        }
        return new ParsedArticle(draft, tree);
    }

    private Article Draft(ArticleMetadata metadata, string title, StoredFile file) => new()
    {
        Slug = slug,
        Title = title,
        Date = metadata.Date,
        EventDate = metadata.EventDate,
        Updated = metadata.Updated,
        Publisher = metadata.Publisher,
        Bylines = metadata.Bylines,
        Dateline = metadata.Dateline,
        Topics = metadata.Topics,
        Speakers = metadata.Speakers,
        Summary = metadata.Summary,
        Language = metadata.Language ?? "en",
        Rights = metadata.Rights,
        Aliases = metadata.Aliases,
        Passages = [],
        File = file,
    };
}
