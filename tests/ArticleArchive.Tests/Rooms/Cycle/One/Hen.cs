using ArticleArchive.Tests.Rooms.Cycle.Two;

namespace ArticleArchive.Tests.Rooms.Cycle.One;

/// <summary>Depends on the other room, which depends on this one.</summary>
internal sealed record Hen(Egg? From);
