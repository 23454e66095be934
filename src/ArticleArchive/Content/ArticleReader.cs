using ArticleArchive.Articles;
using ArticleArchive.Content.Files;
using ArticleArchive.Content.Layouts;
using ArticleArchive.Content.Markup;
using ArticleArchive.Content.Metadata;
using ArticleArchive.Content.Rendering;
using ArticleArchive.Content.Text;

namespace ArticleArchive.Content;

/// <summary>Turns the text of one stored file into an article, or says why it is held back.</summary>
/// <param name="listed">The file as it is listed.</param>
/// <param name="rules">Which lines are page furniture, and how metadata is read.</param>
/// <param name="problems">Told what is wrong.</param>
internal sealed class ArticleReader(ContentFile listed, (PageFurniture Furniture, HeaderRules Header) rules, ProblemLog problems)
{
    private readonly PathMetadata _path = new(listed.Path);

    /// <summary>Reads front matter and Markdown.</summary>
    public ReadArticle ReadMarkdown(StoredFile file)
    {
        var front = FrontMatter.Of(file.Text);
        var metadata = new MetadataReader(listed.Slug, rules.Header, problems).Read(HeaderReader.Read(front, problems));
        if (IsHeldBack(metadata))
            return new ReadArticle(null, metadata);

        var title = metadata.Title ?? FirstHeading.Of(file.Text[front.BodyStart..]) ?? _path.Title;
        return new ReadArticle(ReadBody(Draft(metadata, title, file), front.BodyStart), metadata);
    }

    /// <summary>Reads plain text; <paramref name="metadata"/> is what stands in its sidecar.</summary>
    public ReadArticle ReadPlainText(StoredFile file, ArticleMetadata metadata) =>
        new(IsHeldBack(metadata) ? null : ReadPlainBody(file, metadata), metadata);

    private ParsedArticle? ReadPlainBody(StoredFile file, ArticleMetadata metadata)
    {
        FurnitureLine[] furniture = [.. rules.Furniture.Find(file.Text), .. HtmlFrame.Find(file.Text)];
        FurnitureLine[] leftOut = [.. furniture.Concat(EndMatter.Find(file.Text, furniture)).OrderBy(line => line.Line)];
        TextLayout? given = TextLayouts.TryParse(metadata.Layout, out var layout) ? layout : null;
        var body = PlainTextBody.Read(file.Text, leftOut, given);
        if (body.IsEmpty)
        {
            problems.Error(null, "The file holds no words of an article.", "Put the headline on its first line, and the paragraphs below it.");
            return null;
        }

        if (metadata.Layout is { } unknown && given is null)
            problems.Warning(null, $"The layout \"{unknown}\" is not known; it is read as {TextLayouts.WordsOf(body.Layout.Layout)}.", $"Write one of {string.Join(", ", TextLayouts.Names)}, or take it out.");

        var derived = DerivedMetadata.Of(metadata with { Date = DateOf(metadata) }, body, _path.Title);
        var draft = Draft(derived.Metadata, derived.Title, file) with { Furniture = leftOut, Layout = body.Layout, Derived = [.. _path.Fields(metadata).Union(derived.Keys)] };
        return Parsed(draft, PassageTree.Of(draft, PlainTextDocument.Of(body, draft.Title), ""));
    }

    private bool IsHeldBack(ArticleMetadata metadata)
    {
        var why = metadata.State.HeldBack ?? (_path.IsInDrafts ? "It stands in a folder of drafts." : null);
        if (why is not null)
            problems.Note(metadata.State.Place, $"{why} The article is held back.", "Change that when it is to be shown.");
        return why is not null;
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
            var body = MarkdownBody.Read(source.Text, draft.Title, draft.Derived.Contains("title"));
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

    private ArticleDate? DateOf(ArticleMetadata metadata) => metadata.Date ?? (metadata.IsUndated ? null : _path.Date(metadata.OldPaths));

    private Article Draft(ArticleMetadata metadata, string title, StoredFile file) => new()
    {
        Slug = metadata.Slug ?? listed.Slug,
        AskedSlug = metadata.Slug,
        FileSlug = metadata.Slug is null ? null : listed.Slug,
        Title = title,
        Date = DateOf(metadata),
        EventDate = metadata.EventDate,
        Updated = metadata.Updated,
        Publisher = metadata.Publisher,
        Bylines = metadata.Bylines,
        Dateline = metadata.Dateline,
        Topics = metadata.Topics,
        Speakers = metadata.Speakers,
        Summary = metadata.Summary,
        Language = metadata.Language ?? _path.Language ?? "en",
        Rights = metadata.Rights,
        Aliases = metadata.Aliases,
        OldPaths = metadata.OldPaths,
        Derived = _path.Fields(metadata),
        Passages = [],
        File = file,
    };
}
