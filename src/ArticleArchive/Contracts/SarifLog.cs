using System.Text.Json.Serialization;
using ArticleArchive.Checking;
using ArticleArchive.Checking.Drafts;

namespace ArticleArchive.Contracts;

/// <summary>The problems found in drafts, for code hosts and editors: SARIF 2.1.0 (OASIS, 2020). Findings without a problem are left out.</summary>
public sealed record SarifLog
{
    private static readonly DraftRule[] Rules = [.. Enum.GetValues<DraftRule>().Where(rule => DraftWording.LevelOf(rule) != DraftLevel.None)];

    /// <summary>The address of the schema.</summary>
    [JsonPropertyName("$schema")]
    public string Schema { get; } = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>The version of the format.</summary>
    public string Version { get; } = "2.1.0";

    /// <summary>One run of the check.</summary>
    public required IReadOnlyList<SarifRun> Runs { get; init; }

    /// <summary>The findings of reports.</summary>
    /// <param name="reports">The reports, one for each draft.</param>
    /// <param name="comparesKnown">Whether the findings were compared with those known before; if so, each says whether it is new.</param>
    public static SarifLog From(IReadOnlyList<DraftReport> reports, bool comparesKnown) => new()
    {
        Runs =
        [
            new SarifRun(
                new SarifTool(new SarifDriver("archive lint", [.. Rules.Select(RuleOf)])),
                "utf16CodeUnits",
                [.. reports.SelectMany(report => report.Findings.Where(finding => finding.Level != DraftLevel.None).Select(
                    finding => ResultOf(report, finding, comparesKnown)))]),
        ],
    };

    private static SarifRule RuleOf(DraftRule rule) =>
        new(VerdictWording.NameOf(rule), new SarifText(DraftWording.Explain(rule)), new SarifConfiguration(VerdictWording.NameOf(DraftWording.LevelOf(rule))));

    private static SarifResult ResultOf(DraftReport report, DraftFinding finding, bool comparesKnown) => new(
        VerdictWording.NameOf(finding.Rule),
        Array.IndexOf(Rules, finding.Rule),
        VerdictWording.NameOf(finding.Level),
        new SarifText(DraftWording.Line(finding)),
        [
            new SarifLocation(new SarifPhysicalLocation(
                new SarifArtifact(AddressOf(report.Name ?? "draft")),
                new SarifRegion(finding.From.Line, finding.From.Column, finding.To.Line, finding.To.Column))),
        ],
        new Dictionary<string, string>(StringComparer.Ordinal) { ["archiveLint/v1"] = finding.Fingerprint })
    {
        BaselineState = !comparesKnown ? null : finding.IsKnown ? "unchanged" : "new",
        Suppressions = finding.AllowedBecause is { } reason ? [new SarifSuppression("inSource", reason)] : null,
    };

    /// <summary>A path as a relative reference, or an absolute one.</summary>
    private static string AddressOf(string path) => Path.IsPathRooted(path)
        ? new Uri(Path.GetFullPath(path)).AbsoluteUri
        : string.Join('/', path.Replace('\\', '/').Split('/').Where(part => part != ".").Select(Uri.EscapeDataString));
}

/// <summary>A run of the check (3.14).</summary>
public sealed record SarifRun(SarifTool Tool, string ColumnKind, IReadOnlyList<SarifResult> Results);

/// <summary>The program (3.18).</summary>
public sealed record SarifTool(SarifDriver Driver);

/// <summary>The program and its rules (3.19).</summary>
public sealed record SarifDriver(string Name, IReadOnlyList<SarifRule> Rules);

/// <summary>A kind of finding (3.49).</summary>
public sealed record SarifRule(string Id, SarifText ShortDescription, SarifConfiguration DefaultConfiguration);

/// <summary>The level of a kind of finding (3.50).</summary>
public sealed record SarifConfiguration(string Level);

/// <summary>Words for people (3.11).</summary>
public sealed record SarifText(string Text);

/// <summary>A finding (3.27).</summary>
public sealed record SarifResult(
    string RuleId,
    int RuleIndex,
    string Level,
    SarifText Message,
    IReadOnlyList<SarifLocation> Locations,
    IReadOnlyDictionary<string, string> PartialFingerprints)
{
    /// <summary>Whether it was known before: <c>new</c> or <c>unchanged</c>; null when not compared.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? BaselineState { get; init; }

    /// <summary>Why a comment lets it pass; null when none does.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<SarifSuppression>? Suppressions { get; init; }
}

/// <summary>The location of a finding (3.28).</summary>
public sealed record SarifLocation(SarifPhysicalLocation PhysicalLocation);

/// <summary>A file and a place in it (3.29).</summary>
public sealed record SarifPhysicalLocation(SarifArtifact ArtifactLocation, SarifRegion Region);

/// <summary>A file (3.4).</summary>
public sealed record SarifArtifact(string Uri);

/// <summary>A stretch of a file, in lines and UTF-16 units from 1; the end is the first unit after it (3.30).</summary>
public sealed record SarifRegion(int StartLine, int StartColumn, int EndLine, int EndColumn);

/// <summary>Why a finding may pass (3.35).</summary>
public sealed record SarifSuppression(string Kind, string Justification);
