using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Cookies.Walks;

/// <summary>What the shop found on its own pages: nobody walked them but the shop itself.</summary>
internal sealed class WalkPersonalData : RegisterOf<Walk>
{
    public WalkPersonalData() => IsNotPersonal(w => w.Id, w => w.AskedAt, w => w.StartedAt, w => w.FinishedAt, w => w.Report);
}
