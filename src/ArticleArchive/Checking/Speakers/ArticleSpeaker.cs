using ArticleArchive.Quotations.Words;
using ArticleArchive.Search;

namespace ArticleArchive.Checking.Speakers;

/// <summary>Somebody who speaks in an article, and the words by which the article identifies them.</summary>
internal sealed class ArticleSpeaker
{
    private static readonly HashSet<string> Courtesy = new(["mr", "mrs", "ms", "miss", "mister", "madam"], StringComparer.Ordinal);
    private static readonly HashSet<string> Small = new(
        ["the", "a", "an", "of", "for", "in", "and", "s", "his", "her", "its", "their", "he", "she", "they", "it", "who", "i"], StringComparer.Ordinal);

    private readonly HashSet<string> _printed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _posts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _aliases = new(StringComparer.Ordinal);
    private readonly List<string> _name;

    private ArticleSpeaker(string name, bool named)
    {
        (Name, IsNamed) = (name, named);
        _name = [.. SpeakerNames.Words(name)];
        Print(name);
    }

    /// <summary>The name, or the description when the article gives no name.</summary>
    public string Name { get; }

    /// <summary>False for <c>a medic</c>, and for an organisation quoted through a spokesman whose own name is not known.</summary>
    public bool IsNamed { get; }

    public IReadOnlyList<string> NameWords => _name;

    /// <summary>A speaker whose words the article gives without quotation marks.</summary>
    public static ArticleSpeaker From(Attribution attribution) => new(attribution.Name, attribution is { Named: true, Through: null });

    public static IReadOnlyList<ArticleSpeaker> AllOf(Article article)
    {
        var speakers = new List<ArticleSpeaker>();
        var statements = article.Utterances.Where(statement => !IsInHeadline(article, statement));
        foreach (var attribution in statements.Select(statement => statement.Attribution).OfType<Attribution>())
            Note(speakers, article, attribution);
        foreach (var known in article.Metadata.Speakers.Where(known => !speakers.Exists(speaker => speaker.Name == known.Name)))
            speakers.Add(new ArticleSpeaker(known.Name, named: true));
        foreach (var known in article.Metadata.Speakers)
        {
            var speaker = speakers.Find(one => one.Name == known.Name);
            speaker?.PrintRole(known.Role ?? "");
            foreach (var alias in known.Aliases)
                speaker?._aliases.Add(Key(alias));
        }

        foreach (var speaker in speakers.Where(speaker => speaker.IsNamed && speaker._name.Count > 0))
        {
            var isOnly = speakers.Count(other => other._name.Count > 0 && other._name[^1] == speaker._name[^1]) == 1;
            foreach (var role in PrintedRoles.Find(article, isOnly ? speaker.Name.Split(' ')[^1] : speaker.Name))
                speaker.PrintRole(role);
            if (isOnly)
                speaker.PrintTitles(article, speaker.Name.Split(' ')[^1]);
        }

        return speakers;
    }

    /// <summary>The speakers whom a name fits. If it is the full name of some, or matches some as printed, only those.</summary>
    public static List<ArticleSpeaker> Fitting(IReadOnlyList<ArticleSpeaker> speakers, string asked)
    {
        if (speakers.Where(speaker => speaker.IsNamed && speaker._name.Count > 1 && speaker.Is(asked)).ToList() is { Count: > 0 } full)
            return full;

        var fitting = speakers.Where(speaker => speaker.Fits(asked)).ToList();
        if (fitting.FindAll(
            speaker => speaker.IsNamed && speaker._name.LastOrDefault() == SpeakerNames.Words(asked).LastOrDefault()) is { Count: > 0 } bySurname)
            fitting = bySurname;
        var words = SpeakerNames.Words(asked).Where(Courtesy.Contains).ToList();
        return fitting.Count > 1 && words.Count > 0 && fitting.Exists(speaker => words.TrueForAll(speaker._printed.Contains))
            ? fitting.FindAll(speaker => words.TrueForAll(speaker._printed.Contains))
            : fitting;
    }

    /// <summary>Whether a name refers to this speaker: the full name, an alias, the surname, a title and the surname as printed, or the role.</summary>
    public bool Fits(string asked)
    {
        var words = SpeakerNames.Words(asked).Where(word => !Small.Contains(word)).ToList();
        if (words.Count == 0)
            return false;
        if (_aliases.Contains(Key(asked)) || IsNamed && words.Count > 1 && _name.Count > 1 && _name.TrueForAll(words.Contains))
            return true;

        return words.TrueForAll(word => _printed.Contains(word) || IsCourtesy(word, words)) && (HasSurname(words) || HasRole(words));
    }

    /// <summary>Whether a name is exactly this speaker's.</summary>
    public bool Is(string asked) => SpeakerNames.Words(asked).SequenceEqual(_name, StringComparer.Ordinal) || _aliases.Contains(Key(asked));

    private static void Note(List<ArticleSpeaker> speakers, Article article, Attribution attribution)
    {
        var speaker = speakers.Find(one => one.Name == attribution.Name);
        if (speaker is null)
            speakers.Add(speaker = From(attribution));
        speaker.Print(attribution.Role ?? "");
        speaker.Print(attribution.Through ?? "");
        if (attribution.Mention is { } mention)
            speaker.PrintMention(article.Passages[mention.Passage].Text, mention.Span);
    }

    private static bool IsInHeadline(Article article, Utterance statement) =>
        statement.Quotations.All(quotation => article.Passages[quotation.Place.Passage].Kind == PassageKind.Headline);

    private static string Key(string name) => string.Join(' ', SpeakerNames.Words(name));

    private void Print(string words) => _printed.UnionWith(SpeakerNames.Words(words).Where(word => !Small.Contains(word)));

    /// <summary>Adds a role that the article prints beside the name. Its first noun identifies the speaker, whatever the noun.</summary>
    private void PrintRole(string role)
    {
        Print(role);
        var words = role.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var end = Array.FindIndex(words, word => word is "of" or "for" or "in" or "at" or "from" or "to" or "who" or "with");
        if ((end < 0 ? words.Length : end) is > 0 and var head)
            _posts.UnionWith(SpeakerNames.Words(words[head - 1]));
    }

    /// <summary>Adds the titles before a surname that only one speaker has.</summary>
    private void PrintTitles(Article article, string surname)
    {
        foreach (var text in article.Passages.Select(passage => passage.Text))
        {
            for (var at = text.IndexOf(surname, StringComparison.Ordinal); at >= 0; at = text.IndexOf(surname, at + surname.Length, StringComparison.Ordinal))
                PrintMention(text, new TextSpan(at, surname.Length));
        }
    }

    /// <summary>Adds a mention with the title before it: <c>Senator Marchett</c>.</summary>
    private void PrintMention(string text, TextSpan span)
    {
        var before = text[..span.Start].TrimEnd().Split(' ')[^1].TrimStart('"', '“', '‘', '\'');
        Print(
            Lexicon.Is(before.ToLowerInvariant().TrimEnd('.'), WordClass.Title) && before.Length > 0 && char.IsUpper(before[0])
                ? $"{before} {span.Slice(text)}"
                : span.Slice(text));
    }

    /// <summary><c>Mr</c> is ignored when the article prints no other courtesy title before the name.</summary>
    private bool IsCourtesy(string word, List<string> words) => Courtesy.Contains(word) && words.Count > 1 && !_printed.Overlaps(Courtesy);

    private bool HasSurname(List<string> words) => _name.Count > 0 && (words.Contains(_name[^1]) || _name.Count > 2 && words.Contains(_name[^2]));

    /// <summary>Whether the words contain a noun for a person, or a rank: <c>spokeswoman</c>, not <c>army</c>.</summary>
    private bool HasRole(List<string> words) =>
        words.Exists(word => _posts.Contains(word) || Lexicon.Is(word, WordClass.PersonNoun | WordClass.Title) && !Courtesy.Contains(word));
}
