using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PhotosIdentite.Identity.Domain;

namespace PhotosIdentite.Identity.Infrastructure.Persistence;

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.ToTable("accounts");
        account.HasIndex(a => a.LoginTag).IsUnique(); // of two registrations at once, one makes the account
        account.HasIndex(a => a.StaffNumber).IsUnique();
        account.HasIndex(a => a.ConfirmBy).HasFilter("confirm_by is not null");
        account.Property(a => a.PasswordHash).HasMaxLength(200);
        account.Property(a => a.SecurityStamp).HasMaxLength(43);
        account.Property(a => a.Role).HasMaxLength(20);
        account.Property(a => a.StaffNumber).HasMaxLength(10);
    }
}

internal sealed class SessionConfiguration : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> session)
    {
        session.ToTable("sessions");
        session.Property(s => s.Stamp).HasMaxLength(43);
        session.HasIndex(s => s.EndsAt);
        session.HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class NoticeConfiguration : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> notice)
    {
        notice.ToTable("notices");
        notice.Property(n => n.Kind).HasMaxLength(30);
        notice.Property(n => n.PasswordHash).HasMaxLength(200);
        notice.HasIndex(n => n.LinkHash).IsUnique();
        notice.HasIndex(n => n.EndsAt);
        notice.HasOne<Account>().WithMany().HasForeignKey(n => n.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class PaidOrderLinkConfiguration : IEntityTypeConfiguration<PaidOrderLink>
{
    public void Configure(EntityTypeBuilder<PaidOrderLink> link)
    {
        link.ToTable("paid_order_links");
        link.HasKey(l => l.LinkTag);
    }
}
