namespace ArticleArchive.Tests.Search;

/// <summary>The archive that <see cref="SearchEngineContract"/> searches.</summary>
internal static class ContractArticles
{
    public static IReadOnlyList<Article> All { get; } =
    [
        new ArticleBuilder("briefing").On("2016-01-29").From("Meridian Wire").About("Iraq").Knowing("Steve Warren", "Colonel", "the spokesman").Build(
            "Enemy is fraying, spokesman says",
            "[Steve Warren: They are under pressure and beginning to crack], he said.",
            "The enemy frayed; its lines were cracked north of the crossing.",
            "[Steve Warren#1: It is exactly the opposite], he said. [Steve Warren#1: We view it as a sign of weakness]",
            "Not all is unicorns and rainbows.",
            "[Steve Warren#1: and we will press on], the spokesman went on."),
        new ArticleBuilder("paris").On("2016-01~").From("Harbour Gazette").About("diplomacy").Build(
            "Ministers meet in Paris",
            "They met in Paris and then in Ankara to talk of Iraq and of Syria.",
            "The U.S. sent nobody."),
        new ArticleBuilder("drones").On("2015-11-03").From("Harbour Gazette").About("drones", "air power").Build(
            "A drone is lost",
            "The drone cracked with pressure in its hull.",
            "It flew for 40 % of its way."),
        new ArticleBuilder("co").On("2014").Build(
            "Joined efforts",
            "The co-ordinated pressure of seven states.",
            "A co–ordinated answer, and the crossing."),
        new ArticleBuilder("two").On("2013-05-05").Build(
            "Two speak",
            "[Owen Marsh: The road is open], one said, and [Mary Lane: the bridge is not], said the other.",
            "[Owen Marsh: Then mend the road.]"),
        new ArticleBuilder("cost").On("2012-02-02").Build(
            "What it cost",
            "The bill came to £40 million at -5 degrees.",
            "[Nora Quill: It rose by 5 per cent, and we will not go back to C++], she said."),
        new ArticleBuilder("reported").On("2012-02-02").Build(
            "What was reported",
            "{Piet Brook: A ferry would sail on Monday, Brook told reporters}. No quay was dry.",
            "{Ida Moor: His rival said of that ferry that} [Ida Moor: it leaks] {Piet Brook: and hers, he added, would not}."),
        new ArticleBuilder("undated").Build(
            "Letters",
            "He wrote from Paris.",
            "The café was shut.",
            "We don’t know why.",
            "日本 was named."),
    ];
}
