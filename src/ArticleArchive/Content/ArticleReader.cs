using ArticleArchive.Content.Files;
using ArticleArchive.Content.Layouts;
using ArticleArchive.Content.Markup;
using ArticleArchive.Content.Metadata;
using ArticleArchive.Content.Rendering;
using ArticleArchive.Content.Text;

namespace ArticleArchive.Content;

/// <summary>Turns the text of a stored file into an article, or reports why it is held back.</summary>
/// <param name="listed">The file's entry in the listing.</param>
/// <param name="rules">The page furniture, and how metadata is read.</param>
/// <param name="problems">Receives the problems found.</param>
/// <param name="budget">The limits of the file.</param>
internal sealed class ArticleReader(ContentFile listed, (PageFurniture Furniture, HeaderRules Header) rules, ProblemLog problems, ReadingBudget budget)
{
    private const int MaxHeadPassages = 25;

    private readonly PathMetadata _path = new(listed.Path);

    /// <summary>Reads front matter and Markdown: the article, or null when it is held back, and its metadata.</summary>
    /// <exception cref="FileLimitException">The file exceeds a limit.</exception>
    public (ParsedArticle? Article, GivenMetadata Metadata) ReadMarkdown(StoredFile file)
    {
        var front = FrontMatter.Read(file.Text);
        var metadata = new MetadataReader(listed.Slug, rules.Header, problems).Read(HeaderReader.Read(front, problems));
        if (IsHeldBack(metadata))
            return (null, metadata);

        CountSpeakers(metadata);
        var linesBefore = Place.At(file.Text, front.BodyStart).Line;
        var source = MarkdownSource.From(file.Text[front.BodyStart..]);
        if (MarkdownCounts.FirstExceeded(source.Text, budget.Limits) is { } passed)
            throw passed.Limit(new Place(source.LineOf(passed.Line) + linesBefore));

        budget.Check();
        var title = metadata.Title ?? FirstHeading.Find(source.Text) ?? _path.Title;
        var draft = Draft(metadata.Slug, Complete(metadata, file.Text[front.BodyStart..]) with { Title = title }, file);
        return (ReadBody(draft, source, linesBefore, metadata.IsUndated), metadata);
    }

    /// <summary>Reads plain text: the article, or null when it is held back, and its metadata, from its sidecar or else from its head.</summary>
    /// <param name="file">The text.</param>
    /// <param name="beside">The metadata of the sidecar; null when there is none.</param>
    /// <exception cref="FileLimitException">The file exceeds a limit.</exception>
    public (ParsedArticle? Article, GivenMetadata Metadata) ReadPlainText(StoredFile file, GivenMetadata? beside)
    {
        var front = FrontMatter.ReadPlainText(file.Text);
        var metadata = beside ?? new MetadataReader(listed.Slug, rules.Header, problems).Read(HeaderReader.Read(front, problems)) with { Layout = null };
        return (IsHeldBack(metadata) ? null : ReadPlainBody(file, metadata, LinesAbove(file.Text, front.BodyStart)), metadata);
    }

    /// <summary>The lines of the metadata at the head of a plain text, kept apart from its words.</summary>
    private static List<FurnitureLine> LinesAbove(string text, int body)
    {
        var above = new List<FurnitureLine>();
        var lines = new LineReader(text);
        while (lines.MoveNext() && lines.Start < body)
        {
            if (!lines.Line.IsWhiteSpace())
                above.Add(new FurnitureLine(lines.Number, lines.Line.ToString()));
        }

        return above;
    }

    private ParsedArticle? ReadPlainBody(StoredFile file, GivenMetadata metadata, List<FurnitureLine> above)
    {
        CountSpeakers(metadata);
        var below = above.Count == 0 ? 0 : above[^1].Line;
        FurnitureLine[] pageFurniture = [.. above, .. rules.Furniture.Find(file.Text).Concat(HtmlFrame.Find(file.Text)).Where(line => line.Line > below)];
        FurnitureLine[] furniture = [.. pageFurniture, .. RepeatedHeadline.Find(file.Text, pageFurniture.Select(line => line.Line).ToHashSet())];
        FurnitureLine[] leftOut = [.. furniture.Concat(EndMatter.Find(file.Text, furniture)).OrderBy(line => line.Line)];
        TextLayout? given = TextLayouts.TryParse(metadata.Layout, out var layout) ? layout : null;
        var body = PlainTextBody.Read(file.Text, leftOut, given, metadata.Title);
        if (body.IsEmpty)
        {
            problems.Error(null, "The file contains no article text.", "Put the headline on its first line, and the paragraphs below it.");
            return null;
        }

        if (metadata.Layout is { } unknown && given is null)
            problems.Warning(
                null,
                $"The layout \"{unknown}\" is not known; it is read as {TextLayouts.WordsOf(body.Layout.Layout)}.",
                $"Write one of {string.Join(", ", TextLayouts.Names)}, or remove it.");

        var title = metadata.Title ?? (body.Headline is { } headline ? OneLine.Collapse(CleanText.Clean(headline)) : _path.Title);
        var derived = Derived(Complete(metadata, file.Text) with { Title = title }, metadata.IsUndated, body.Head);
        var draft = Draft(metadata.Slug, derived, file) with { Furniture = [.. leftOut.Concat(body.Tags).OrderBy(line => line.Line)], Layout = body.Layout };
        budget.Check();
        return Parsed(draft, PassageTree.Build(draft, PlainTextDocument.Build(body, draft.Title), "", budget));
    }

    private bool IsHeldBack(GivenMetadata metadata)
    {
        var why = metadata.State.HeldBack ?? (_path.IsInDrafts ? "It is in a folder of drafts." : null);
        if (metadata.State is { Advice: { } advice, Place: var place })
            problems.Error(place, $"{why} The article is held back.", advice);
        else if (why is not null)
            problems.Note(metadata.State.Place, $"{why} The article is held back.", "Change this when the article should be shown.");
        return why is not null;
    }

    private void CountSpeakers(GivenMetadata metadata)
    {
        if (metadata.Values.Speakers.Count > budget.Limits.Speakers)
            throw FileLimitException.Create(
                null,
                FormattableString.Invariant($"The metadata names more than {budget.Limits.Speakers:N0} speakers."),
                "Name only the speakers whom the text leaves in doubt",
                "FileSpeakers");
    }

    private ParsedArticle? ReadBody(Article draft, MarkdownSource source, int linesBefore, bool isUndated)
    {
        try
        {
            var body = MarkdownBody.Read(source.Text, draft.Title, draft.Metadata.Derived.Contains("title"));
            budget.Check();
            foreach (var line in MarkdownBody.LinesOfUnusedDefinitions(body))
            {
                problems.Warning(
                    new Place(source.LineOf(line) + linesBefore),
                    "This line is a link definition that no link uses, so it is not shown.",
                    "To show it, put a backslash before its bracket.");
            }
            var leftOut = source.LeftOut.Select(piece => piece with { Line = piece.Line + linesBefore });
            var tree = PassageTree.Build(draft, body, source.Text, budget);
            return Parsed(draft with { Metadata = Derived(draft.Metadata, isUndated, HeadOf(tree)), Furniture = [.. leftOut] }, tree);
        }
        // Markdig's own limit, and the only reason for which it refuses a text.
        catch (ArgumentException)
        {
            problems.Error(
                new Place(source.LineOf(MarkdownBody.FirstTooDeep(source.Text)) + linesBefore),
                "The Markdown is nested too deeply.",
                "Remove nested quotations, lists and brackets that no reader could follow.");
            return null;
        }
    }

    private static TextHead HeadOf(PassageTree tree) => HeadReader.Below(
        tree.Blocks[0].Unmarked.Text,
        tree.Blocks.Skip(1)
            .SkipWhile(block => block.Kind == PassageKind.Standfirst)
            .TakeWhile(block => block.Kind is PassageKind.Paragraph or PassageKind.Heading)
            .Take(MaxHeadPassages)
            .Select(block => block.Unmarked.Text));

    /// <summary>The metadata, completed from the head of the text, and with the month of the file's folders where nothing gives a day.</summary>
    private ArticleMetadata Derived(ArticleMetadata metadata, bool isUndated, TextHead head) =>
        DerivedMetadata.Merge(metadata, isUndated, head with { Date = head.Date ?? _path.Month });

    private ParsedArticle Parsed(Article draft, PassageTree tree)
    {
        if (tree.Blocks.All(block => block.Kind is PassageKind.Headline or PassageKind.Standfirst))
            problems.Warning(null, "The article has no text under its headline.", "Add its paragraphs.");
        if (CleanText.IndexOfUnshowable(draft.File.Text) is >= 0 and var index)
        {
            problems.Warning(
                Place.At(draft.File.Text, index),
                $"A control character is here: U+{(int)draft.File.Text[index]:X4} is shown as \uFFFD.",
                "Remove it.");
        }
        return new ParsedArticle(draft, tree);
    }

    /// <summary>The metadata, with the date and language from the file's path or its text where it gives none.</summary>
    private ArticleMetadata Complete(GivenMetadata given, string text)
    {
        var language = given.Language ?? _path.Language;
        var read = language is null ? TextLanguage.Detect(text) : null;
        return given.Values with
        {
            Date = given.Values.Date ?? (given.IsUndated ? null : _path.Date(given.Values.OldPaths)),
            Language = language ?? read ?? "en",
            Derived = read is null ? _path.Fields(given) : [.. _path.Fields(given), "language"],
        };
    }

    private Article Draft(ArticleSlug? asked, ArticleMetadata metadata, StoredFile file) => new()
    {
        Slug = asked ?? listed.Slug,
        AskedSlug = asked,
        FileSlug = asked is null ? null : listed.Slug,
        Metadata = metadata,
        Passages = [],
        File = file,
    };
}
