namespace LaBelleCerise.Drills;

/// <summary>The drills that share one shop on two hosts: its start is most of their time.</summary>
[CollectionDefinition(nameof(OnTwoHosts))]
public sealed class OnTwoHosts : ICollectionFixture<TwoHosts>;
