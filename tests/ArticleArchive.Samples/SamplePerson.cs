namespace ArticleArchive.Samples;

/// <summary>Somebody whom the sample quotes. The same number is the same person in every article of the sample.</summary>
internal sealed record SamplePerson
{
    private static readonly (string Full, string Short)[] Ranks =
    [
        ("Colonel", "Col"), ("Lieutenant Colonel", "Lt Col"), ("Major General", "Maj Gen"), ("Major", "Maj"), ("Captain", "Capt"), ("Brigadier", "Brig"),
        ("General", "Gen"), ("Commander", "Cdr"), ("Admiral", "Adm"), ("Sergeant", "Sgt"), ("Dr", "Dr"), ("Professor", "Prof"),
    ];

    public required int Number { get; init; }

    public required string Given { get; init; }

    public required string Surname { get; init; }

    public required bool Woman { get; init; }

    /// <summary>Rank or title at the first mention; empty when none.</summary>
    public required string Rank { get; init; }

    /// <summary>Rank or title at later mentions.</summary>
    public required string ShortRank { get; init; }

    /// <summary>What the person is: <c>a spokeswoman for the Harrow Coalition</c>.</summary>
    public required string Post { get; init; }

    public string Name => $"{Given} {Surname}";

    public string FullMention => Rank.Length == 0 ? Name : $"{Rank} {Name}";

    public string ShortMention => $"{ShortRank} {Surname}";

    public string Pronoun => Woman ? "she" : "he";

    /// <summary>The person of that number in the sample of that seed.</summary>
    public static SamplePerson Create(ulong seed, int number)
    {
        var random = new SampleRandom(seed, SampleStreams.Person(number));
        var woman = random.Percent(45);
        var ranked = random.Percent(60);
        var (rank, shortRank) = ranked ? random.Pick(Ranks) : ("", woman ? "Ms" : "Mr");
        var text = new SampleText(random);
        text.Give("person-ending", woman ? "woman" : "man");
        var given = text.Words(woman ? "given-woman" : "given-man");
        return new()
        {
            Number = number,
            Given = given,
            Surname = InventedNames.Surnames.Draw(random),
            Woman = woman,
            Rank = rank,
            ShortRank = shortRank,
            Post = text.Words("post"),
        };
    }
}
