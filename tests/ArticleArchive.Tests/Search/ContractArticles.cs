using ArticleArchive.Articles;
using ArticleArchive.Tests.Support;

namespace ArticleArchive.Tests.Search;

/// <summary>The archive that <see cref="SearchEngineContract"/> searches.</summary>
internal static class ContractArticles
{
    public static IReadOnlyList<Article> All { get; } =
    [
        new MadeArticle("briefing") { Date = "2016-01-29", Source = "Meridian Wire", Topics = ["Iraq"], Speakers = [new("Steve Warren", "Colonel", ["the spokesman"])] }.With(
            "Enemy is fraying, spokesman says",
            "[Steve Warren: They are under pressure and beginning to crack], he said.",
            "The enemy frayed; its lines were cracked north of the crossing.",
            "[Steve Warren#1: It is exactly the opposite], he said. [Steve Warren#1: We view it as a sign of weakness]",
            "Not all is unicorns and rainbows.",
            "[Steve Warren#1: and we will press on], the spokesman went on."),
        new MadeArticle("paris") { Date = "2016-01~", Source = "Harbour Gazette", Topics = ["diplomacy"] }.With(
            "Ministers meet in Paris",
            "They met in Paris and then in Ankara to talk of Iraq and of Syria.",
            "The U.S. sent nobody."),
        new MadeArticle("drones") { Date = "2015-11-03", Source = "Harbour Gazette", Topics = ["drones", "air power"] }.With(
            "A drone is lost",
            "The drone cracked with pressure in its hull.",
            "It flew for 40 % of its way."),
        new MadeArticle("co") { Date = "2014" }.With(
            "Joined efforts",
            "The co-ordinated pressure of seven states.",
            "A co–ordinated answer, and the crossing."),
        new MadeArticle("two") { Date = "2013-05-05" }.With(
            "Two speak",
            "[Owen Marsh: The road is open], one said, and [Mary Lane: the bridge is not], said the other.",
            "[Owen Marsh: Then mend the road.]"),
        new MadeArticle("cost") { Date = "2012-02-02" }.With(
            "What it cost",
            "The bill came to £40 million at -5 degrees.",
            "[Nora Quill: It rose by 5 per cent, and we will not go back to C++], she said."),
        new MadeArticle("reported") { Date = "2012-02-02" }.With(
            "What was reported",
            "{Piet Brook: A ferry would sail on Monday, Brook told reporters}. No quay was dry.",
            "{Ida Moor: His rival said of that ferry that} [Ida Moor: it leaks] {Piet Brook: and hers, he added, would not}."),
        new MadeArticle("undated").With(
            "Letters",
            "He wrote from Paris.",
            "The café was shut.",
            "We don’t know why.",
            "日本 was named."),
    ];
}
