using ArticleArchive.Content;

namespace ArticleArchive.Tests.Content;

/// <summary><c>speakers.yml</c> settles the speakers of the archive.</summary>
public sealed class SpeakerRulesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void An_entry_says_which_names_are_one_speaker_and_which_posts_they_held()
    {
        var rules = Read(
            """
            speakers:
              - name: Steve Warren
                same: [Steven Warren, S. Warren]
                different: [Stefan Warren]
                roles:
                  - role: Colonel
                    from: 2014
                    until: 2016-06
                  - General
              - { name: Ann Lee (senator), same: [Ann Lee], as: [Senator], in: [vote] }
            """);

        rules.Problems.ShouldBeEmpty();
        rules.Rules[0].ShouldSatisfyAllConditions(
            rule => rule.Name.ShouldBe("Steve Warren"),
            rule => rule.Same.ShouldBe(["Steven Warren", "S. Warren"]),
            rule => rule.Different.ShouldBe(["Stefan Warren"]),
            rule => rule.Roles.ShouldBe([new SpeakerTerm("Colonel", "2014", "2016-06"), new SpeakerTerm("General", null, null)]));
        (rules.Rules[1].As.Single(), rules.Rules[1].In.Single().Value).ShouldBe(("Senator", "vote"));
    }

    [Theory]
    [InlineData("speakers:\n  - Steve Warren\n", 2, "This entry is not a speaker.")]
    [InlineData("speakers:\n  - same: [Steve]\n", 2, "This speaker has no name.")]
    [InlineData("speakers:\n  - name: Ann Lee\n  - name: Anna Lee\n    same: [ann lee]\n", 3, "The name \"ann lee\" is defined twice: it already belongs to Ann Lee.")]
    [InlineData("speakers:\n  - name: Ann Lee\n    in: [\"no slug!\"]\n", 3, "\"no slug!\" is not the slug of an article.")]
    [InlineData("speakers:\n  - name: Ann Lee\n    roles: [{from: 2014}]\n", 3, "This post has no role.")]
    [InlineData("speakers:\n  - name: Ann Lee\n    alias: [Anna Lee]\n", 3, "The key \"alias\" is unknown.")]
    [InlineData("speakers:\n  - name: Ann Lee\n    same: [Peter Marsh]\n    different: [peter marsh]\n", 2, "The name \"peter marsh\" is settled both ways: it is Ann Lee, and it is somebody else.")]
    [InlineData("speakers:\n  - name: Ann Lee\n    different: [Ann Lee]\n", 2, "The name \"Ann Lee\" is settled both ways: it is Ann Lee, and it is somebody else.")]
    [InlineData("people:\n  - name: Ann Lee\n", 1, "The key \"people\" is unknown.")]
    public void What_is_wrong_is_said_with_its_line(string yaml, int line, string what)
    {
        var problem = Read(yaml).Problems.ShouldHaveSingleItem();

        (problem.File, problem.Line, problem.What).ShouldBe(("speakers.yml", line, what));
        problem.Advice.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_folder_without_the_file_has_no_rules() => Folder.ReadSpeakers().ShouldBe(SpeakerRules.None);

    [Fact]
    public void The_file_is_no_sidecar_without_its_text()
    {
        _folder.Write("speakers.yml", "speakers: []\n");

        Folder.List().Problems.ShouldBeEmpty();
    }

    public void Dispose() => _folder.Dispose();

    private ContentFolder Folder => new(new ContentOptions { ContentPath = _folder.FullPath });

    private SpeakerRules Read(string yaml)
    {
        _folder.Write("speakers.yml", yaml);
        return Folder.ReadSpeakers();
    }
}
